/** Where a repository lives, and how its pages are called. */
export interface Forge {
  name: string;
  kind: 'github' | 'gitlab' | 'gitea';
}

/** Browsers and servers differ in what they bear; GitHub answers "too long" somewhat above eight thousand. */
const LONGEST = 7_500;

/** The forge of a repository, by its host; what has no known name is asked as GitHub is. */
export function forgeOf(url: string): Forge {
  const host = new URL(url).hostname;
  if (/(?:^|\.)gitlab\b|\bgitlab\./.test(host)) return { name: 'GitLab', kind: 'gitlab' };
  if (/\b(?:gitea|forgejo|codeberg)\b/.test(host)) return { name: 'Gitea', kind: 'gitea' };
  return { name: host === 'github.com' ? 'GitHub' : host, kind: 'github' };
}

/** The page of a repository that makes a file, and whether the file's text is in it. */
export interface NewFile {
  url: string;
  /** The address holds the whole text, and the forge fills it in; otherwise it has to be pasted. */
  filled: boolean;
}

/**
 * The page that makes a file with this name and text, or changes it where it is there. GitHub's and Gitea's editors
 * take both from the address; GitLab's takes the name alone (its issue 594214), so the text is to be pasted there.
 * @param path the file's path in the repository
 */
export function newFile(
  repository: { url: string; branch: string },
  path: string,
  text: string,
  isThere = false,
): NewFile {
  const base = repository.url.replace(/(?:\.git)?\/*$/, '');
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const { kind } = forgeOf(repository.url);
  const file = path.split('/').map(encodeURIComponent).join('/');
  if (isThere) {
    const edit = { github: 'edit', gitlab: '-/edit', gitea: '_edit' }[kind];
    return { url: `${base}/${edit}/${branch}/${file}`, filled: false };
  }
  const [page, name] = {
    github: ['new', 'filename'],
    gitlab: ['-/new', 'file_name'],
    gitea: ['_new', 'filename'],
  }[kind] as [string, string];
  const url = `${base}/${page}/${branch}?${name}=${encodeURIComponent(path)}`;
  const whole = `${url}&value=${encodeURIComponent(text)}`;
  return kind === 'gitlab' || whole.length > LONGEST ? { url, filled: false } : { url: whole, filled: true };
}
