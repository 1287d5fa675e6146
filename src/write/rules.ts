import type { Rule } from '../check/rule.ts';
import { actionDoneEarly } from '../check/rules/action-done-early.ts';
import { actionDoneUndated } from '../check/rules/action-done-undated.ts';
import { actionOwnerMissing } from '../check/rules/action-owner-missing.ts';
import { actionsMissing } from '../check/rules/actions-missing.ts';
import { blameCharacter } from '../check/rules/blame-character.ts';
import { blameHindsight } from '../check/rules/blame-hindsight.ts';
import { blameHumanError } from '../check/rules/blame-human-error.ts';
import { blameHypothesis } from '../check/rules/blame-hypothesis.ts';
import { blamePerson } from '../check/rules/blame-person.ts';
import { detectedBeforeStarted } from '../check/rules/detected-before-started.ts';
import { detectionEqualsStart } from '../check/rules/detection-equals-start.ts';
import { detectionMissing } from '../check/rules/detection-missing.ts';
import { durationDiffers } from '../check/rules/duration-differs.ts';
import { emailAddress } from '../check/rules/email-address.ts';
import { endedBeforeStart } from '../check/rules/ended-before-start.ts';
import { evidenceUnknownField } from '../check/rules/evidence-unknown-field.ts';
import { evidenceUnknownSource } from '../check/rules/evidence-unknown-source.ts';
import { fileDate } from '../check/rules/file-date.ts';
import { fileFolder } from '../check/rules/file-folder.ts';
import { fileName } from '../check/rules/file-name.ts';
import { hypothesisReasonMissing } from '../check/rules/hypothesis-reason-missing.ts';
import { idDuplicate } from '../check/rules/id-duplicate.ts';
import { identifiedMissing } from '../check/rules/identified-missing.ts';
import { inFuture } from '../check/rules/in-future.ts';
import { milestonesOrder } from '../check/rules/milestones-order.ts';
import { phoneNumber } from '../check/rules/phone-number.ts';
import { placeholder } from '../check/rules/placeholder.ts';
import { scopeMissing } from '../check/rules/scope-missing.ts';
import { serviceUnlisted } from '../check/rules/service-unlisted.ts';
import { sourcesMissing } from '../check/rules/sources-missing.ts';
import { startedEqualsResolved } from '../check/rules/started-equals-resolved.ts';
import { symptomMissing } from '../check/rules/symptom-missing.ts';
import { timelineOrder } from '../check/rules/timeline-order.ts';
import { triggerMissing } from '../check/rules/trigger-missing.ts';

/**
 * The checker's rules that need nothing but the text and the site's settings, so that they run in a browser, unchanged.
 * The others look at a rendered body, at other files or for secrets: `npm run check` asks them all.
 */
export const FORM_RULES: readonly Rule[] = [
  fileName,
  fileFolder,
  fileDate,
  idDuplicate,
  serviceUnlisted,
  milestonesOrder,
  detectedBeforeStarted,
  startedEqualsResolved,
  endedBeforeStart,
  timelineOrder,
  inFuture,
  durationDiffers,
  actionDoneEarly,
  actionDoneUndated,
  evidenceUnknownField,
  evidenceUnknownSource,
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
  emailAddress,
  phoneNumber,
  blamePerson,
  blameHumanError,
  blameCharacter,
  blameHindsight,
  blameHypothesis,
];
