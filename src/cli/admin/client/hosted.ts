/** The editor on a server of the office, for contents that lie in a GitLab or Gitea of its own. */
if (localStorage.getItem('sveltia-cms.prefs') === null)
  localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'zh-CN' }));

const { open } = await import('./editor.ts');
await open('config.json');

export {};
