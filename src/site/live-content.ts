import type { AstroIntegration } from 'astro';

/** While editing: a saved file of the content folder shows in the browser at once, also outside the project. */
export function liveContent(contentDir: string): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentDir)) return;
          // Astro keeps the paths of a route until it hears that content changed.
          for (const environment of Object.values(server.environments)) {
            environment.hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
