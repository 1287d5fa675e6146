/**
 * A status of HTTP in a text, without anchors or groups that capture: "503", "500s", "4xx", "error 502". Digits before
 * a noun of another kind count something: "412 customers".
 */
export const HTTP_STATUS = String.raw`(?<![\d.,$€£#:/-])[45](?:\d\ds?|xx)\b(?![.,:]\d|\s?%|-)(?!\s+(?!(?:errors?|responses?|status|codes?|internal|bad|service|gateway|not|forbidden|unauthori[sz]ed|too|and|or|for|on|from|to|in|when|was|were|is|are|at|after|by|with|while|as|of)\b)[a-z])`;
