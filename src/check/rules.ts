import type { FileRule, Rule } from './rule.ts';
import { actionDoneEarly } from './rules/action-done-early.ts';
import { actionDoneUndated } from './rules/action-done-undated.ts';
import { actionOwnerMissing } from './rules/action-owner-missing.ts';
import { actionsMissing } from './rules/actions-missing.ts';
import { anchorBroken } from './rules/anchor-broken.ts';
import { blameCharacter } from './rules/blame-character.ts';
import { blameHindsight } from './rules/blame-hindsight.ts';
import { blameHumanError } from './rules/blame-human-error.ts';
import { blameHypothesis } from './rules/blame-hypothesis.ts';
import { blamePerson } from './rules/blame-person.ts';
import { bodyAttribute } from './rules/body-attribute.ts';
import { bodyBounds } from './rules/body-bounds.ts';
import { bodyCharacter } from './rules/body-character.ts';
import { bodyComponent } from './rules/body-component.ts';
import { bodyEsm } from './rules/body-esm.ts';
import { bodyExpression } from './rules/body-expression.ts';
import { bodyHtml } from './rules/body-html.ts';
import { bodyInternal } from './rules/body-internal.ts';
import { bodyLink } from './rules/body-link.ts';
import { bodyPicture } from './rules/body-picture.ts';
import { bodyPlacement } from './rules/body-placement.ts';
import { bodyPlot } from './rules/body-plot.ts';
import { bodySyntax } from './rules/body-syntax.ts';
import { bodyUnreadable } from './rules/body-unreadable.ts';
import { causeUnknownCategory } from './rules/cause-unknown-category.ts';
import { detectedBeforeStarted } from './rules/detected-before-started.ts';
import { detectionEqualsStart } from './rules/detection-equals-start.ts';
import { detectionMissing } from './rules/detection-missing.ts';
import { durationDiffers } from './rules/duration-differs.ts';
import { durationFormat } from './rules/duration-format.ts';
import { emailAddress } from './rules/email-address.ts';
import { endedBeforeStart } from './rules/ended-before-start.ts';
import { evidenceUnknownField } from './rules/evidence-unknown-field.ts';
import { evidenceUnknownSource } from './rules/evidence-unknown-source.ts';
import { fileByteOrderMark } from './rules/file-byte-order-mark.ts';
import { fileCarriageReturn } from './rules/file-carriage-return.ts';
import { fileDate } from './rules/file-date.ts';
import { fileFolder } from './rules/file-folder.ts';
import { fileName } from './rules/file-name.ts';
import { fileNotUtf8 } from './rules/file-not-utf8.ts';
import { fileStray } from './rules/file-stray.ts';
import { fileSymlink } from './rules/file-symlink.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { fileUnreadable } from './rules/file-unreadable.ts';
import { format } from './rules/format.ts';
import { frontmatterMissing } from './rules/frontmatter-missing.ts';
import { headingJump } from './rules/heading-jump.ts';
import { hypothesisField } from './rules/hypothesis-field.ts';
import { hypothesisReasonMissing } from './rules/hypothesis-reason-missing.ts';
import { idDuplicate } from './rules/id-duplicate.ts';
import { identifiedMissing } from './rules/identified-missing.ts';
import { inFuture } from './rules/in-future.ts';
import { ipAddress } from './rules/ip-address.ts';
import { linkBroken } from './rules/link-broken.ts';
import { linkHttp } from './rules/link-http.ts';
import { linkPrivate } from './rules/link-private.ts';
import { milestoneSaidTwice } from './rules/milestone-said-twice.ts';
import { milestonesOrder } from './rules/milestones-order.ts';
import { momentFormat } from './rules/moment-format.ts';
import { outOfRange } from './rules/out-of-range.ts';
import { phoneNumber } from './rules/phone-number.ts';
import { pictureMissing } from './rules/picture-missing.ts';
import { pictureWithoutText } from './rules/picture-without-text.ts';
import { placeholder } from './rules/placeholder.ts';
import { relatedMissing } from './rules/related-missing.ts';
import { relatedOneSided } from './rules/related-one-sided.ts';
import { required } from './rules/required.ts';
import { scopeMissing } from './rules/scope-missing.ts';
import { secret } from './rules/secret.ts';
import { serviceUnlisted } from './rules/service-unlisted.ts';
import { severityUnknownLevel } from './rules/severity-unknown-level.ts';
import { silenceNotAllowed } from './rules/silence-not-allowed.ts';
import { silenceWithoutEffect } from './rules/silence-without-effect.ts';
import { silenceWithoutReason } from './rules/silence-without-reason.ts';
import { sourcesMissing } from './rules/sources-missing.ts';
import { startedEqualsResolved } from './rules/started-equals-resolved.ts';
import { symptomMissing } from './rules/symptom-missing.ts';
import { symptomUnknownKind } from './rules/symptom-unknown-kind.ts';
import { textControlCharacter } from './rules/text-control-character.ts';
import { textNotWellFormed } from './rules/text-not-well-formed.ts';
import { timelineOrder } from './rules/timeline-order.ts';
import { tooLong } from './rules/too-long.ts';
import { tooShort } from './rules/too-short.ts';
import { triggerMissing } from './rules/trigger-missing.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { valueNotAllowed } from './rules/value-not-allowed.ts';
import { wrongType } from './rules/wrong-type.ts';
import { yamlAlias } from './rules/yaml-alias.ts';
import { yamlDuplicateKey } from './rules/yaml-duplicate-key.ts';
import { yamlNesting } from './rules/yaml-nesting.ts';
import { yamlParts } from './rules/yaml-parts.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';
import { yamlTab } from './rules/yaml-tab.ts';
import { zonesMixed } from './rules/zones-mixed.ts';

/**
 * Every rule whose name a problem can bear, in the order in which the guide tells them; of the rules about
 * completeness the most useful first. A new rule is a file in `rules` and a line here.
 */
export const RULES: readonly Rule[] = [
  // shape
  fileUnreadable,
  fileSymlink,
  fileStray,
  fileTooLarge,
  fileNotUtf8,
  fileByteOrderMark,
  fileCarriageReturn,
  fileName,
  fileFolder,
  fileDate,
  idDuplicate,
  frontmatterMissing,
  yamlSyntax,
  yamlTab,
  yamlDuplicateKey,
  yamlAlias,
  yamlNesting,
  yamlParts,
  unknownKey,
  required,
  wrongType,
  valueNotAllowed,
  causeUnknownCategory,
  symptomUnknownKind,
  severityUnknownLevel,
  serviceUnlisted,
  momentFormat,
  durationFormat,
  format,
  outOfRange,
  tooShort,
  tooLong,
  hypothesisField,
  textNotWellFormed,
  textControlCharacter,
  // sense
  milestoneSaidTwice,
  zonesMixed,
  milestonesOrder,
  detectedBeforeStarted,
  startedEqualsResolved,
  endedBeforeStart,
  timelineOrder,
  inFuture,
  durationDiffers,
  actionDoneEarly,
  actionDoneUndated,
  relatedMissing,
  relatedOneSided,
  evidenceUnknownField,
  evidenceUnknownSource,
  // completeness
  placeholder,
  symptomMissing,
  sourcesMissing,
  detectionMissing,
  triggerMissing,
  hypothesisReasonMissing,
  identifiedMissing,
  scopeMissing,
  actionsMissing,
  actionOwnerMissing,
  detectionEqualsStart,
  // body
  bodySyntax,
  bodyEsm,
  bodyExpression,
  bodyHtml,
  bodyComponent,
  bodyAttribute,
  bodyPlacement,
  bodyLink,
  bodyPicture,
  bodyPlot,
  bodyCharacter,
  bodyBounds,
  bodyInternal,
  bodyUnreadable,
  linkBroken,
  anchorBroken,
  pictureMissing,
  pictureWithoutText,
  headingJump,
  linkHttp,
  linkPrivate,
  // safety
  secret,
  emailAddress,
  phoneNumber,
  ipAddress,
  // blameless
  blamePerson,
  blameHumanError,
  blameCharacter,
  blameHindsight,
  blameHypothesis,
  // silence
  silenceWithoutEffect,
  silenceWithoutReason,
  silenceNotAllowed,
];

export const FILE_RULES: readonly FileRule[] = RULES.filter((rule) => 'findInFile' in rule);

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id; `undefined` where there is none. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** Whether a problem tells what would make a report more useful, which is no fault of it. */
export function isSuggestion({ rule }: { rule: string }): boolean {
  return ruleOf(rule)?.group === 'completeness';
}

/** How early a rule comes in the list. */
export function rankOf(id: string): number {
  const rank = RULES.findIndex((rule) => rule.id === id);
  return rank === -1 ? RULES.length : rank;
}
