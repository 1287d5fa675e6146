import type { Incident } from '../incident/incident.ts';
import { newFile } from '../write/new-file.ts';
import { newIssue } from '../write/new-issue.ts';
import { absolute, incidentPath } from './addresses.ts';
import { settings } from './content.ts';
import { say } from './words.ts';

/** Where what stands on a page can be mended: the links to the site's repository. */
export interface RepositoryLinks {
  /** The report's file, to be edited. */
  edit: string;
  /** An issue about it, for who would rather say it. */
  correct: string;
}

/**
 * The links of a report; `null` where the site has no repository.
 * @param path the report's file in the content folder
 */
export function repositoryLinks(
  { id, title }: Pick<Incident, 'id' | 'title'>,
  path: string,
): RepositoryLinks | null {
  const { repository } = settings;
  if (!repository) return null;
  return {
    edit: newFile(repository, `content/${path}`, '', true).url,
    correct: newIssue(
      repository,
      say('incident.correct.title', { title }),
      say('incident.correct.body', { url: absolute(incidentPath(id)) }),
    ),
  };
}
