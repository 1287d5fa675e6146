/** The part of Pagefind's interface in the browser that is used here. */
export interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
}
