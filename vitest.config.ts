import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/pages/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: './tests/built-site.ts',
          testTimeout: 300_000,
          hookTimeout: 600_000,
          // Two cores: browser and build tests side by side only slow each other down.
          fileParallelism: false,
        },
      },
    ],
  },
});
