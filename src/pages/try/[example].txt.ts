/** The documents that "try it with yours" offers to those who have none at hand. */
const documents = import.meta.glob<string>('../../write/try/examples/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const getStaticPaths = () =>
  Object.entries(documents).map(([path, text]) => ({
    params: {
      example: path
        .split('/')
        .at(-1)!
        .replace(/\.txt$/, ''),
    },
    props: { text },
  }));

export const GET = ({ props }: { props: { text: string } }): Response =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
