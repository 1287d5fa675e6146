/**
 * Words that stand in the names of so many components that one of them alone says nothing of a cause. The whole name of
 * a component still does.
 */
const COMMON_WORDS =
  'a about account across address addresses all an and another app application area at availability away back background ' +
  'base be before beside between block board build building built bring brings by call called carries carry cell ' +
  'central centre client cloud cluster clusters code column commands core customer customers database device ' +
  'devices different domain each edge email engine engineer environment every everything false file files first ' +
  'for form from front global group groups had handling has held hold host hosts image in internal into is issue ' +
  'it its job jobs join key large layer level library list local log login look machine machines main maintainer ' +
  'maintenance make makes making manage manager manages management many master member message messages model ' +
  'module most name names network new no not node nodes of old older on one ones only operating or order package packages origin other out ' +
  'over page pages part party path place platform point pool primary process product production program project ' +
  'protocol public pull queue rather read reads reference region release remote request requests resource response ' +
  'returned root router rule rules run same section secondary secondaries security serve server servers service ' +
  'services session set several shared side sign single site size small software some source spare stands start ' +
  'state step steps storage stored store stores structure such system systems table team test tests than that the ' +
  'their them then these they third this through to together tool tools traffic two type under unit units up use ' +
  'used user users using value values version view virtual was way web website were what when where which while ' +
  'who whole wide widely with within without work worker world zone';

const words = new Set(COMMON_WORDS.split(' '));

/** Whether a word, in lower case, says nothing alone. */
export function isCommon(word: string): boolean {
  return word.length < 3 || words.has(word);
}
