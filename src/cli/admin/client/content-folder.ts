/** What the server says of a file. */
interface Known {
  path: string;
  digest: string;
  text?: string;
}

/** Said to whoever listens once a file was written. */
export const written = new EventTarget();

/**
 * The content folder as the File System API shows folders (the part of it that the editor uses): a folder named
 * `content` and a mark of a repository, inside the folder the editor asks for.
 */
export async function contentFolder(): Promise<Folder> {
  const answer = await fetch('/content');
  const files: Known[] = await answer.json();
  const known = new Map(files.map((file) => [file.path, file]));
  const content = new Folder('content', '', known);
  const project = new Folder('project', '', new Map(), [content]);
  return new Folder('', '', new Map(), [project]);
}

class Folder {
  readonly kind = 'directory';
  readonly name: string;
  readonly #prefix: string;
  readonly #known: Map<string, Known>;
  readonly #inside: readonly Folder[];

  constructor(
    name: string,
    prefix: string,
    known: Map<string, Known>,
    inside: readonly Folder[] = [],
  ) {
    this.name = name;
    this.#prefix = prefix;
    this.#known = known;
    this.#inside = inside;
  }

  async *entries(): AsyncGenerator<[string, Folder | FileHandle]> {
    for (const folder of this.#inside) yield [folder.name, folder];
    const said = new Set<string>();
    for (const path of this.#known.keys()) {
      if (!path.startsWith(this.#prefix)) continue;
      const [name = '', ...more] = path.slice(this.#prefix.length).split('/');
      if (said.has(name)) continue;
      said.add(name);
      yield [
        name,
        more.length > 0 ? this.#folder(name) : new FileHandle(this.#prefix + name, this.#known),
      ];
    }
  }

  getDirectoryHandle(name: string): Promise<Folder> {
    const inside = this.#inside.find((folder) => folder.name === name) ?? this.#inside[0];
    return Promise.resolve(inside ?? this.#folder(name));
  }

  getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
    const path = this.#prefix + name;
    if (!create && !this.#known.has(path)) return Promise.reject(notFound(path));
    return Promise.resolve(new FileHandle(path, this.#known));
  }

  removeEntry(name: string): Promise<void> {
    return name.startsWith('.')
      ? Promise.resolve()
      : Promise.reject(new DOMException('编辑台不删文件。', 'NoModificationAllowedError'));
  }

  #folder(name: string): Folder {
    return new Folder(name, `${this.#prefix}${name}/`, this.#known);
  }
}

class FileHandle {
  readonly kind = 'file';
  #path: string;
  readonly #known: Map<string, Known>;
  /** What was written to a file that waits for its name. */
  #waiting: Blob | undefined;

  constructor(path: string, known: Map<string, Known>) {
    this.#path = path;
    this.#known = known;
  }

  get name(): string {
    return this.#path.split('/').at(-1) ?? '';
  }

  async getFile(): Promise<File> {
    if (this.#waiting) return new File([this.#waiting], this.name);
    const text = this.#known.get(this.#path)?.text;
    if (text !== undefined) return new File([text], this.name);
    const answer = await fetch(addressOf(this.#path));
    if (!answer.ok) throw notFound(this.#path);
    return new File([await answer.blob()], this.name);
  }

  /** A file whose name begins with a dot is written once it gets its real name. */
  createWritable(): Promise<{
    write: (data: BlobPart) => Promise<void>;
    close: () => Promise<void>;
  }> {
    const parts: BlobPart[] = [];
    return Promise.resolve({
      write: (data: BlobPart) => {
        parts.push(data);
        return Promise.resolve();
      },
      close: async () => {
        this.#waiting = new Blob(parts);
        if (!this.name.startsWith('.')) await this.#put();
      },
    });
  }

  async move(folder: Folder, name: string): Promise<void> {
    const target = await folder.getFileHandle(name, { create: true });
    this.#path = target.#path;
    await this.#put();
  }

  async #put(): Promise<void> {
    const digest = this.#known.get(this.#path)?.digest;
    const answer = await fetch(addressOf(this.#path), {
      method: 'PUT',
      headers: digest === undefined ? {} : { 'If-Match': `"${digest}"` },
      body: this.#waiting ?? null,
    });
    const said: Known & { message?: string } = await answer.json();
    if (!answer.ok) {
      written.dispatchEvent(new CustomEvent('refused', { detail: said.message ?? '没有写入。' }));
      throw new Error(said.message);
    }
    this.#known.set(this.#path, said);
    this.#waiting = undefined;
    written.dispatchEvent(new CustomEvent('written', { detail: this.#path }));
  }
}

export type { FileHandle, Folder };

function addressOf(path: string): string {
  return `/content/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function notFound(path: string): DOMException {
  return new DOMException(`没有这个文件：${path}`, 'NotFoundError');
}
