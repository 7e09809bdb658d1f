/**
 * English words that name suicide, self-harm or a mood that gets worse, as patterns. Texts are compared without capitals, marks
 * on letters (except in Vietnamese) and signs that nobody sees, so the patterns have none. A space matches any white space, `-` any
 * hyphen, and `'` any apostrophe. They only repeat a limited number of times, so that a long text takes no longer than it has to.
 */

export interface UrgentWords {
  names: readonly string[];
  /** Names of lines to call, which are no reason to call them. */
  lines: readonly string[];
  /** Whether a match may be part of a longer word. */
  isInside?: boolean;
}

const any = (...patterns: string[]): string => `(?:${patterns.join('|')})`;

/** Whose: "take your own life". */
const WHOSE = String.raw`(?:your|you|their|them|his|him|her|my|our|one's|someone's|somebody's|a person's)`;
const SELF = any(String.raw`${WHOSE} ?sel(?:f|ves)`, 'oneself', 'themself');
const VERY = String.raw`(?:much |even |a lot |a bit |a little |far |any |so |very |still |suddenly |quickly |rapidly |steadily |and worse )`;
const MOOD = any(
  ...[
    'moods?',
    'depressions?',
    'depressive symptoms',
    'anxiety',
    'symptoms',
    'mental health',
    'state of mind',
  ],
  ...['mental state', 'spirits', 'despair', 'sadness', 'distress', 'low feelings'],
);
/** Up to four words of the same clause, none of which says "not". */
const CLAUSE = String.raw`(?:,? (?!not\b|no\b|never\b|[a-z]*n't)[a-z']+){0,4}?`;
const GET = any(
  'gets?',
  'got',
  'gotten',
  'getting',
  'becom(?:es?|ing)',
  'became',
  'grows?',
  'turns?',
  'goes',
  'is',
  'are',
  'feels?',
);
const SINK = any(
  'worsen(?:s|ed|ing)?|drop(?:s|ped|ping)?|sinks?|sank|sunk|sinking|plunge[sd]?|plummet(?:s|ed|ing)?',
  'deteriorat(?:es?|ed|ing)|declin(?:es?|ed|ing)|dips?|dipped|slumps?|crash(?:es|ed)?|deepen(?:s|ed|ing)?',
);
const FELL = any('falls?', 'fell', 'falling', 'go(?:es)? down(?:hill)?', 'lower', 'darker');

const FEEL = any(
  'feels?',
  'felt',
  'feeling',
  '(?:you|they|i) are',
  '(?:you|they) were',
  "(?:you|they)'re",
  'i am',
  "i'm",
  'being',
);
/** What has no end, no sense or no way out. */
const LOST = [
  'hopeless(?:ness|ly)?',
  String.raw`(?<!(?:not|n't|never) )(?:no|without|los(?:e|es|ing|s of|t)|g[ai]v(?:e|es|en|ing) up|lack of) (?:all |any |more |your |their )?hope(?! (?:of|that|to) (?!getting|feeling|being|becoming|ever|recovery|a better))`,
  'despair(?:s|ed|ing|ingly)?|desperation',
  String.raw`${FEEL} (?:so |very |too |quite )?desperate(?! for)`,
  String.raw`(?:want|wish|hop)(?:e|s|es|ed|ing)?(?: for)? (?:(?:it|this|everything|life) all|everything|(?:${WHOSE}|the) life) (?:to (?:end|stop|be over)|was over|were over|over)`,
  String.raw`(?:want|wish)(?:s|es|ed|ing)?(?: for)? it to (?:end|be over)(?= *(?:[.,;:!?)]|$))`,
  'no (?:other )?way out(?! of)|sees? no (?:future|point)',
  String.raw`nothing (?:left )?to live for|no (?:point|sense|use|purpose|meaning) (?:in|to) (?:living|life|going on|being alive)`,
  String.raw`life (?:has|had) (?:no|lost (?:all |its |all its )?) ?(?:meaning|point|purpose|sense)|life (?:is|feels?|seems?) (?:meaningless|pointless|empty)`,
  String.raw`${FEEL}(?: like)?(?: such)? a burden`,
  'not (?:be|being) (?:here|around|alive) any ?more',
  String.raw`(?:unsafe|(?:not|n't) (?:feel )?safe) (?:with|around|alone with) (?:${SELF}|${WHOSE} (?:own )?(?:thoughts|mind))`,
  String.raw`(?:cannot|can't|can not|not|unable to) keep ${SELF} safe`,
  String.raw`jump(?:s|ed|ing)? (?:off|from|out of) (?:an? |the )?(?:bridges?|buildings?|roofs?|balcon(?:y|ies)|windows?|cliffs?)`,
  String.raw`in front of (?:an? |the |moving )*(?:trains?|subway|trucks?|traffic)`,
];

export const en: UrgentWords = {
  names: [
    String.raw`(?:para|anti|non|post|pre)?suicid[a-z]*`,
    any('unaliv[a-z]*', 'nssi'),
    // Harm to oneself.
    String.raw`(?:kill|hurt|harm|injur|cut|wound|hang|shoot|poison|mutilat)(?:e|s|es|ed|ing|ting|ning)?(?: \w+){0,3}? ${SELF}`,
    String.raw`(?:harm|injury|violence|dangers?|risks?|threat) (?:to|towards?|against) (?:\w+ ){0,3}?${SELF}`,
    String.raw`self ?-? ?(?:harm|hurt|injur|mutilat|inflict|poison|cutting)[a-z]*`,
    // A life that ends.
    String.raw`(?:end|tak|took|throw)(?:e|s|es|ed|en|ing)?(?: away)? (?:${WHOSE}|the) (?:own )?li(?:fe|ves)(?! (?:back|in|forward|into|up|with|story|stories|expectanc))`,
    String.raw`(?:end|ends|ended|ending) (?:it|everything)(?: all)?(?= *(?:[.,;:!?)]|$| all| with| themsel| yoursel))`,
    String.raw`(?:end|attempts?|threat) (?:to|on) (?:${WHOSE}|the) (?:own )?li(?:fe|ves)`,
    String.raw`by (?:${WHOSE}) own hands?`,
    // A wish to die.
    String.raw`(?:want|wish|hop|plan|try|tri|prefer|long|ready|intend|need|decid|desir|intent|urg|will)(?:e|es|s|ed|ing|ion)? to (?:die|be dead|not be here|not exist|not wake up|never wake up|end it)(?! (?:down|out|off|at home|hard))`,
    String.raw`(?:wish|pray)(?:es|ed|ing)?(?: that)? (?:you|they|he|she|i|we|someone|one) (?:were|was|had|are|could|would|were not|weren't|wasn't) (?:alive|dead|die|died|never (?:been )?born|not alive|not been born)`,
    String.raw`(?:wish(?:es|ed|ing)?|longing|desire) (?:for|of) death|death wish(?:es)?`,
    String.raw`(?:not|[a-z]+n't|no longer|never|nor) (?:\w+ )?(?:want|wish)(?:s|es|ed|ing)? to (?:be alive|exist|live|go on living|keep living|continue living|go on|wake up|be here|be around)(?! (?:in|with|alone|at|on|near|like|there|here|for|a|the|early|to|together|longer than|under)\b)`,
    String.raw`(?:cannot|can't|can not|could ?n[o']t) (?:go on|keep going|carry on|take it any ?more|live any ?more)(?= *(?:[.,;:!?)]|$| living| any ?more| like this))`,
    String.raw`(?:not|[a-z]+n't|never|no longer) (?:be )?worth (?:living|it to live)`,
    String.raw`(?:no|lost? (?:the|all|every|your|their)|without (?:a|any)) (?:more )?(?:reasons?|will|wish) (?:to live|for living|to go on)`,
    String.raw`better off (?:dead|if (?:you|they|i|he|she) (?:were|was) (?:dead|gone)|without (?:you|me|him|her|them))(?= *(?:[.,;:!?)"”']|$| or | and ))`,
    String.raw`(?:rather|better|should|deserves? to) (?:be )?(?:dead|die)`,
    String.raw`(?:feel|feels|felt|feeling) (?:like|as if (?:you|they) (?:were|are)) dying`,
    String.raw`(?:thoughts?|thinks?|thinking|thought|ideas?|talk(?:s|ed|ing)?|obsess\w*|preoccup\w*|fantas\w*|dream(?:s|ed|ing)?) (?:of|about|with) (?:${WHOSE} (?:own )?)?(?:death|dying|being dead|not being alive|wanting to die)(?! (?:of|by|rates?|certificates?)\b)`,
    // An overdose that is meant.
    String.raw`(?:tak(?:e|es|en|ing)|took|intentional|deliberate|on-purpose) (?:an? )?(?:intentional |deliberate |fatal |lethal )?overdos(?:es?|ing)`,
    String.raw`overdos(?:es?|ed|ing) (?:on purpose|deliberately|intentionally)`,
    String.raw`(?:intentionally|deliberately) overdos(?:es?|ed|ing)`,
    // A mood that gets worse.
    String.raw`${MOOD}${CLAUSE},? (?:${GET} )${VERY}{0,2}(?:worse|lower|darker)(?! than\b)`,
    String.raw`${MOOD} ${VERY}{0,2}worse(?! than\b)`,
    String.raw`(?:moods?|depression|depressive symptoms|anxiety|symptoms|mental health|mental state|distress)${CLAUSE},? ${SINK}`,
    String.raw`(?:moods?|spirits)${CLAUSE},? ${FELL}`,
    String.raw`(?:worse|worsen(?:s|ed|ing)?|deteriorating)(?: (?:of|in|or \w+|and \w+|low))? (?:(?:the|your|their|his|her|my|any) )?${MOOD}`,
    String.raw`(?:low(?:er|ers|ered|ering)|falling|sinking|dropping|declining|darker|darkening|plunging) (?:(?:the|your|their|his|her|my) )?moods?`,
    String.raw`(?:drops?|dips?|fall|decline|deterioration|slump|worsening) (?:in|of) (?:\w+ )?(?:moods?|mental health|depression|anxiety)`,
    String.raw`(?:feel|feels|felt|feeling) ${VERY}{0,2}(?:worse|lower)(?! than (?:sham|placebo))`,
    String.raw`${any('you', 'they', 'he', 'she', 'i', 'we', 'someone', 'somebody', 'people', 'patients', 'things', 'life')}(?: (?!not\b|never\b|no\b|[a-z]*n't)[a-z']+){0,2}? (?:gets?|got|getting|becom(?:es?|ing)|became) ${VERY}{0,2}worse(?! (?:than|at)\b)`,
    String.raw`(?:more|increasingly|deeper|worse|even more) depressed(?! (?:people|patients|adults|persons?|individuals|participants|women|men|children))`,
    String.raw`(?:moods?|depress[a-z]*|anxi[a-z]*|sad|sadness|low|hopeless|feelings)\b[^]{0,80}?\b(?:it|they|this|these|that|things) (?:(?!not\b|never\b)[a-z]+ ){0,2}?(?:gets?|got|getting|becom(?:es?|ing)|became|feels?) ${VERY}{0,2}worse(?! than\b)`,
    ...LOST,
  ],
  lines: [
    String.raw`(?:988|national|veterans|international)? ?suicide (?:prevention )?(?:(?:and|&) crisis )?life ?lines?`,
    String.raw`(?:988|national) suicide (?:prevention )?(?:and|&) crisis (?:help|hot)?lines?`,
    String.raw`national suicide prevention (?:help|hot) ?lines?`,
    String.raw`988suicide\w*\.org|suicidepreventionlifeline\.org`,
  ],
};
