import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { bundledEditor } from './bundle.ts';
import { configFor } from './config.ts';
import { pageOf, policyFor } from './page.ts';

/** A GitLab or Gitea of the office. */
export interface Host {
  kind: string;
  server: string | undefined;
  repo: string | undefined;
  branch: string;
  appId: string | undefined;
}

/**
 * Writes the editor as a folder of files for the office's own web server; who may write is decided by the host of the
 * contents, where the editor signs in. Throws a UsageError for what is missing.
 */
export async function writeHosted(
  folder: string,
  contentDir: string,
  root: string,
  host: Host,
): Promise<void> {
  const { kind, server, repo, branch, appId } = host;
  if (kind !== 'gitlab' && kind !== 'gitea')
    throw new UsageError(`--host 只能是 gitlab 或 gitea，现在是“${kind}”。`);
  if (!server || !/^https?:\/\/[^/\s]+$/.test(server))
    throw new UsageError('--server 要写代码服务器的地址，例如 https://git.example.gov.cn');
  if (!repo?.includes('/')) throw new UsageError('--repo 要写仓库，例如 bangongshi/chengxiao');
  if (!appId) throw new UsageError('--app-id 要写在代码服务器上登记的应用编号。');
  const backend = {
    name: kind,
    repo,
    branch,
    app_id: appId,
    ...(kind === 'gitlab'
      ? { auth_type: 'pkce', base_url: server, api_root: `${server}/api/v4` }
      : { base_url: server, api_root: `${server}/api/v1` }),
  };
  cpSync(await bundledEditor(), folder, { recursive: true });
  const { config, charts } = configFor(contentDir, root, backend);
  const hosted = { ...config, editor: { preview: false } };
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ config: hosted, charts }, null, 1));
  writeFileSync(join(folder, 'index.html'), pageOf('hosted.js', policyFor(server)));
}
