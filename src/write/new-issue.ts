import { forgeOf } from './new-file.ts';

/** The page of a repository that opens an issue with this title and text. */
export function newIssue(repository: { url: string }, title: string, text: string): string {
  const base = repository.url.replace(/(?:\.git)?\/*$/, '');
  const [page, names] =
    forgeOf(repository.url).kind === 'gitlab'
      ? ['-/issues/new', ['issue[title]', 'issue[description]']]
      : ['issues/new', ['title', 'body']];
  const query = new URLSearchParams([title, text].map((value, index) => [names[index]!, value]));
  return `${base}/${page}?${query.toString()}`;
}
