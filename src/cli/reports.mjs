import module from 'node:module';

// Plain JavaScript, so that even a Node that cannot run the program can say so.
const required = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < required) {
  console.error(
    `需要 Node.js ${required}，现在运行的是 ${process.version}。` +
      `请先在项目文件夹里执行 npm install（它会装好 Node ${required}），再用 npm run 启动。\n` +
      `Node.js ${required} is needed, this is ${process.version}: run "npm install" first, then start through "npm run".`,
  );
  process.exit(2);
}

// Kept in the machine's folder for temporary files: the second command starts in half the time.
module.enableCompileCache();

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
