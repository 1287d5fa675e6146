/** Words that tell of a cause, and how strongly: `[cause, words, weight]`. */
export const CAUSE_WORDS: readonly (readonly [cause: string, words: RegExp, weight: number])[] = [
  [
    'time/expiry',
    /\b(?:(?:certificates?|certs?|ssl|tls|domain|token|licen[cs]e|key|credential|password|signature)s?\b.{0,60}\b(?:expir(?:ed|es?|y|ation|ing)|lapsed|not renewed)|expired? (?:ssl|tls|certificates?|certs?|domain|token|licen[cs]e|key|credential|password|\w+ certificates?)|expir(?:y|ation) of)/i,
    9,
  ],
  [
    'configuration/feature-flag',
    /\bfeature (?:flag|toggle)s?\b.{0,50}\b(?:enabled|disabled|flipped|turned|switched|set|misconfig\w*|wrong\w*|incorrect\w*)|(?:enabled|disabled|flipped|toggled|turned (?:on|off)) (?:the |a )?(?:\w+ ){0,2}(?:feature )?(?:flag|toggle)\b/i,
    7,
  ],
  [
    'configuration/cache',
    /\b(?:mis-?config\w*|incorrect\w*|wrong\w*|improper\w*|bad|invalid|too (?:high|long|short|low)|configuration|settings?)\b.{0,60}\bcach(?:e|es|ing)\b|\bcach(?:e|es|ing)\b.{0,60}\b(?:mis-?config\w*|configur\w*|settings?|ttl|expir\w*|invalidat\w*|stale|evict\w*|policy|policies|key)\b/i,
    8,
  ],
  [
    'configuration/access-policy',
    /\b(?:firewalls?|ufw|iptables|security groups?|network polic(?:y|ies)|iam|rbac|acl)\b.{0,80}\b(?:block\w*|rule\w*|den(?:y|ied)|mis-?config\w*|wrong\w*|incorrect\w*|clos\w*|permission\w*|polic\w*|chang\w*)|\b(?:file |incorrect |wrong |missing |insufficient |iam |directory )permissions?\b|permissions? (?:were|was|on|of|set)\b|\bpermission denied\b|\b(?:wrong|incorrect) (?:owner(?:ship)?|access)\b|port \d+ .{0,20}block/i,
    7,
  ],
  [
    'configuration/wrong-value',
    /\b(?:mis-?configur\w*|mis-?set|(?:wrong|incorrect|improper|invalid|faulty|bad|broken|erroneous|inadequate|suboptimal|mistuned|incorrectly|improperly|wrongly|poorly|inadequately|badly|not (?:properly|correctly))[\s-](?:\w+[\s-]){0,3}(?:config\w*|settings?|set\b|value|parameter|path|address|director(?:y|ies)|port|host\w*|url|environment|variable|threshold|tuned|limit|rule|file|syntax|entry|pushed)|config(?:uration)?s?[\s-](?:\w+ ){0,2}(?:error|mistake|issue|problem|fault|bug|drift|typo|change|timing|file)|(?:error|typo|mistake|misspelling|fault|bug)s? (?:\w+ ){0,3}in (?:\w+ |our |the |its ){0,4}(?:\w*config\w*|settings?|manifest|yaml|\.env|environment|nginx|apache2?|haproxy|virtual ?host|ssl certificate file)|settings? (?:were|was) (?:incorrect\w*|wrong\w*|improper\w*|not)|(?:missing|wrong|incorrect) (?:semicolon|environment variable|env var|setting|config\w*|symlink|symbolic link)|(?:broken|deleted|missing|removed) (?:a |the )?sym(?:bolic )?links?|sym(?:bolic )?link\w* (?:\w+ ){0,4}(?:broken|did not|missing)|sites-(?:enabled|available)|syntax error (?:in|\w+ in) (?:the )?(?:\/etc|nginx|apache|config\w*)|hard-?coded|timeout (?:was )?(?:reduc\w*|set|too)|worker[_ ](?:processes|connections))/i,
    5,
  ],
  ['configuration/wrong-value', /\b(?:config(?:uration|ured|s)?|settings?)\b/i, 2],
  [
    'software/concurrency',
    /\b(?:race conditions?|dead-?locks?|livelock|mutex|thread.?safe\w*|lock contention|concurren(?:cy|t) (?:bug|issue|access))\b/i,
    5,
  ],
  [
    'software/resource-leak',
    /\b(?:memory leak\w*|leak(?:ed|ing|s)? (?:memory|connections?|file|threads?|handles?)|connection leak\w*|leak(?:ed|ing) (?:of )?\w+ (?:descriptors?|handles?))\b/i,
    7,
  ],
  ['software/resource-leak', /\b(?:out of memory|oom(?:-?killed)?)\b/i, 3],
  [
    'software/compatibility',
    /\b(?:incompatib\w*|version mismatch|breaking change|not compatible|deprecated|unsupported version)\b/i,
    5,
  ],
  [
    'software/error-handling',
    /\b(?:unhandled (?:exception|error)|uncaught|exception handling|error handling|missing timeout|no timeout|swallow\w*)\b/i,
    6,
  ],
  [
    'software/logic',
    /\b(?:bugs?|defect|code (?:error|issue|fault|defect|bug)|coding error|faulty code|logic error|null pointer|nullpointer\w*|infinite loop|regression|application error|programming error|undefined (?:variable|function|method)|typos? in (?:the )?(?:code|source|function|class|script|file ?name|extension)|invalid (?:library )?file ?name|missing (?:null )?check|regex|regular expression|segfault|off-by-one|syntax error)\b/i,
    5,
  ],
  ['software/logic', /\btypo\b|\bmisspell\w*/i, 3],
  [
    'data/schema-query',
    /\b(?:(?:slow|inefficient|unoptimi[sz]ed|expensive|long.running|problematic|heavy|bad|poorly.\w+|complex) (?:\w+ ){0,3}quer(?:y|ies)|quer(?:y|ies)\b.{0,60}\b(?:dead-?lock\w*|lock\w*|slow|optimi[sz]\w*|full table|index)|missing (?:database )?index\w*|(?:auto)?vacuum\w*|schema (?:change|migration)|alter table|table locks?|lock(?:ed)? (?:\w+ ){0,3}(?:rows?|tables?)|database (?:dead-?locks?|locks?|migration|quer(?:y|ies)|schema)|n\+1|table scan)\b/i,
    7,
  ],
  [
    'data/replication',
    /\b(?:replication (?:lag|fail\w*|issue|error|broke\w*)|replica (?:lag|fell)|split.?brain|leader election|failover (?:failed|issue)|primary election|out of sync)\b/i,
    6,
  ],
  [
    'data/corruption',
    /\b(?:(?:data|database|table|index|file) (?:was |were |is |became )?corrupt\w*|corrupt(?:ed|ion)\b.{0,30}\b(?:data|database|table|index|record|file)|data (?:loss|was lost|was deleted)|accidentally (?:deleted|dropped)|inconsistent data|duplicate records)\b/i,
    5,
  ],
  [
    'data/backup-restore',
    /\b(?:no backups?|backups? (?:failed|were missing|was missing|did not)|restore failed|failed restore|untested backup)\b/i,
    6,
  ],
  [
    'capacity/limit',
    /\b(?:(?:disk|storage|volume|partition|filesystem|file system|inode|cluster)\w*\b.{0,30}\b(?:full|exhaust\w*|ran out|filled)|out of (?:disk|storage|space)|no (?:\w+ )?(?:disk )?space|disk space|(?:connection|thread|worker|file descriptor|socket|ip address|port)s?[\s-]?(?:pool)?s?\b.{0,40}\b(?:exhaust\w*|limit\w*|maxed|saturat\w*|ran out)|(?:exhaust\w*|depleted?)\b.{0,40}\b(?:connections?|pool|threads?|descriptors?|quota)|quota|rate.?limit\w*|(?:reach|hit|exceed)\w* (?:\w+ ){0,4}['"]?(?:upper|maximum|max|limits?|quota|cap|ceiling)|too many (?:connections|open files)|(?:max|maximum)[_ ](?:connections|clients)|ulimit|id (?:space|overflow)|integer overflow)\b/i,
    6,
  ],
  [
    'capacity/overload',
    /\b(?:overload\w*|(?:surge|spike|burst|flood|sudden increase|unexpected (?:increase|rise|volume)|influx) (?:in|of) (?:\w+ ){0,3}(?:traffic|requests?|users?|load|visitors)|traffic (?:surge|spike|burst|increase)|(?:high|heavy|excessive|increased|unexpected|peak|unprecedented) (?:\w+ ){0,2}(?:traffic|load|demand|volume)|insufficient (?:\w+ )?(?:capacity|resources?|memory|cpu|ram|servers?)|(?:ran|run(?:ning)?) out of (?:memory|cpu|ram|capacity|resources)|under-?provisioned|lack of (?:capacity|resources|memory|ram)|(?:not enough|too little|too few) (?:memory|capacity|resources|cpu|ram)|resource (?:exhaustion|contention|starvation|intensive)|used (?:\w+ ){0,3}(?:most|all|100%) of (?:the )?(?:\w+ )?(?:cpu|memory|ram)|(?:could not|couldn.?t|unable to|fail\w* to) (?:handle|cope|process|keep up) (?:\w+ ){0,4}(?:load|traffic|requests?|volume|demand)|cpu (?:exhaust\w*|saturat\w*|starv\w*)|high cpu)\b/i,
    5,
  ],
  [
    'capacity/retry-storm',
    /\b(?:retry storm|thundering herd|retry (?:amplification|logic)|cold cache|cache stampede|stampede|reconnect storm|no (?:exponential )?backoff)\b/i,
    5,
  ],
  [
    'capacity/scaling',
    /\b(?:auto-?scal\w*\b.{0,40}\b(?:fail\w*|not|slow\w*|late|wrong\w*|mis\w*|too)|did not scale|scal(?:ed|ing) (?:down|in) (?:too|incorrectly))\b/i,
    6,
  ],
  [
    'dependency/cloud-provider',
    /\b(?:(?:aws|amazon|gcp|google cloud|azure|heroku|digital ?ocean|linode|hosting provider|cloud provider|hetzner|ovh|us-east-1|availability zone|region)\b.{0,60}\b(?:outage|incident|fail\w*|down|issue|degrad\w*|unavailab\w*|disruption))\b/i,
    6,
  ],
  [
    'dependency/third-party',
    /\b(?:(?:third.?party|3rd.?party|external|upstream|vendor|payment (?:provider|gateway|processor)|supplier|saas|cdn provider)\b.{0,70}\b(?:outage|fail\w*|down|error|issue|degrad\w*|unavailab\w*|discontinued|broke|change\w*|disruption|incident|crash\w*|bug|api|service)|(?:outage|failure|downtime|disruption) (?:of|at|in|with) (?:an? |our |the )?(?:third.?party|3rd.?party|external|upstream|vendor|payment|supplier))\b/i,
    6,
  ],
  [
    'dependency/internal-service',
    /\b(?:(?:internal|dependent|downstream|backend|shared) (?:service|api|dependency)\b.{0,50}\b(?:fail\w*|down|outage|crash\w*|unavailab\w*))\b/i,
    5,
  ],
  ['network/dns', /\b(?:dns|nameservers?|name servers?|nxdomain|route ?53|name resolution)\b/i, 6],
  [
    'network/routing',
    /\b(?:bgp|route leak|routing (?:loop|table|issue|error|misconfig\w*|change|problem)|mis-?rout\w*|wrong routes?|peering)\b/i,
    6,
  ],
  [
    'network/partition',
    /\b(?:network (?:partition|outage|failure|connectivity|congestion|switch|link|interruption|latency|issue)|switch (?:failure|failed)|link (?:failure|down)|packet loss|connectivity (?:loss|issue)|lost connectivity|vpn (?:tunnel )?(?:down|fail\w*))\b/i,
    5,
  ],
  [
    'network/load-balancing',
    /\b(?:load.?balancer\b.{0,40}\b(?:fail\w*|crash\w*|bug|down)|(?:health checks?) (?:fail\w*|mark\w*))\b/i,
    4,
  ],
  [
    'infrastructure/hardware',
    /\b(?:hardware (?:fault|failure|failed|issue|problem|malfunction|error)|(?:disk|drive|ssd|hdd|raid|motherboard|memory module|dimm|nic|power supply|psu|fan|router|server|switch) (?:\w+ )?(?:died|hardware|malfunction\w*|broke down|physically)|(?:disk|drive|hard drive|raid|ssd|dimm) fail\w*|faulty (?:disk|drive|hardware|memory|ram|nic|cable|switch|router))\b/i,
    7,
  ],
  [
    'infrastructure/power-cooling',
    /\b(?:power (?:outage|failure|loss|cut|lines?|supply|surge|interruption)|loss of power|lost power|generators?|(?<!-)\bups\b|electric\w*|cooling|overheat\w*|air.?condition\w*|hvac)\b/i,
    6,
  ],
  [
    'infrastructure/disaster',
    /\b(?:fire|flood\w*|(?:\w+)?storms?|gales?|tornado|typhoon|hurricane|lightning|earthquake|heatwave|fib(?:re|er) cut|cable cut|cut cable|excavator|wiring)\b/i,
    5,
  ],
  [
    'security/attack',
    /\b(?:(?:ddos|dos|brute.?force|denial.of.service|phishing|ransomware|malware|credential stuffing|sql injection) ?(?:attack\w*)?|attack(?:er|ers|ed|s)?\b|hack(?:ed|er|ers)|compromis(?:ed|e)|breach\w*|intru\w*|exploit\w*|unauthori[sz]ed access|takeover)\b/i,
    6,
  ],
  [
    'security/secret-leak',
    /\b(?:leaked? (?:\w+ )?(?:secret|token|credential|key|password)s?|(?:secret|token|credential|key|password)s? (?:was |were )?(?:leaked|exposed|committed|published))\b/i,
    8,
  ],
  [
    'security/certificate',
    /\b(?:certificate (?:file|chain|mismatch|was invalid|authority)|ssl certificate (?:file|error)|wrong certificate|invalid certificate|revoked certificate|mis-?issued)\b/i,
    4,
  ],
  [
    'security/auth',
    /\b(?:(?:sso|saml|oauth|ldap|identity provider|auth(?:entication)? (?:service|server|system)|token service|active directory)\b.{0,40}\b(?:fail\w*|down|crash\w*|outage|bug))\b/i,
    5,
  ],
  [
    'time/clock',
    /\b(?:leap (?:second|day|year)|clock (?:skew|drift)|time drift|ntp|time ?zone (?:bug|error|handling|issue)|daylight saving|dst|year 2038|date (?:bug|overflow))\b/i,
    6,
  ],
  ['change/upgrade-migration', /\b(?:(?:upgrade|migration|migrating|upgrading|migrated|cut-?over)\b)/i, 3],
  [
    'change/rollout',
    /\b(?:(?:deploy(?:ment|ed)?|release|roll-?out)\b.{0,60}\b(?:order|without|at once|everywhere|simultaneous\w*|incomplete|partial|fail\w*|went wrong|faulty)|(?:faulty|bad|failed|botched) (?:deploy(?:ment)?|release|roll-?out)|(?:renam(?:ed|ing)) (?:of )?(?:the )?\w+)\b/i,
    3,
  ],
  [
    'process/missing-guardrail',
    /\b(?:human error|wrong (?:server|cluster|environment|database|window|terminal)|accidental(?:ly)?|by mistake|mistakenly|fat.?finger|ran (?:the |a )?(?:wrong )?command|manual (?:error|mistake))\b/i,
    3,
  ],
  [
    'process/testing',
    /\b(?:(?:not|never|un)[\s-]?(?:been )?(?:properly |fully |adequately )?tested|lack of test\w*|no test\w*|insufficient test\w*|inadequate test\w*)\b/i,
    2,
  ],
  [
    'process/observability-gap',
    /\b(?:no (?:alert|monitor)\w*|lack of (?:alert|monitor)\w*|(?:alert|monitor)\w* (?:was|were) (?:not|missing))\b/i,
    1,
  ],
  [
    'process/runbook',
    /\b(?:outdated (?:runbook|procedure|documentation)|missing (?:runbook|documentation)|undocumented|miscommunication|communication (?:gap|breakdown))\b/i,
    2,
  ],
  [
    'process/staffing',
    /\b(?:nobody (?:was )?(?:available|on call)|understaffed|on.?call (?:rotation|engineer) (?:was )?(?:missing|absent|unavailable))\b/i,
    2,
  ],
];

/** Words by which people name what they suspect, and the cause they mean: a first level where no more is said. */
export const SUSPECT_WORDS: readonly (readonly [cause: string, words: RegExp])[] = [
  [
    'data',
    /\b(?:databases?|db)(?: servers?)? (?:overload\w*|failure|performance|bottleneck|issues?|problems?|connectivity|corruption|load|outage|connections?)\b/i,
  ],
  ['network/load-balancing', /\bload.?balanc\w+(?: (?:config\w*|settings?))?/i],
  [
    'security/attack',
    /\b(?:d?dos\b|denial.of.service|attack\w*|hack\w*|bot traffic|malicious|brute.?force|intrusion|breach)/i,
  ],
  ['software/resource-leak', /\bmemory leaks?|leaks?\b/i],
  ['time/expiry', /\bexpired?\b|\bexpir(?:y|ation)\b/i],
  [
    'data/schema-query',
    /\b(?:(?:database |sql |slow |db )?quer(?:y|ies)(?: \w+)?|missing index\w*|schema|table locks?)\b/i,
  ],
  ['data/replication', /\breplicat?\w*\b|\breplicas?\b/i],
  ['network/dns', /\bdns\b|name ?servers?|name resolution/i],
  ['network/load-balancing', /\bload.?balanc\w+|\bhaproxy\b|health checks?/i],
  ['network/routing', /\brouting\b|\bbgp\b/i],
  ['configuration/access-policy', /\bfirewall\w*|\bpermissions?\b|security groups?|\bufw\b/i],
  ['configuration/cache', /\bcach(?:e|es|ing)\b/i],
  ['configuration', /\b(?:mis)?config\w*|virtual ?hosts?|settings?/i],
  ['dependency/cloud-provider', /\b(?:aws|gcp|azure|cloud provider|hosting provider)\b/i],
  [
    'dependency/third-party',
    /\b(?:third.?party|external (?:api|service)|vendor|payment (?:provider|gateway)|isp|upstream)\b/i,
  ],
  [
    'capacity/overload',
    /\b(?:traffic|load spike|overload|high load|server load|resource exhaustion|cpu|too many (?:users|requests)|ram|insufficient memory)\b/i,
  ],
  ['capacity/limit', /\bdisk space|\bdisk full|connection (?:limit|pool)|\bquota\b/i],
  ['data', /\b(?:databases?|db|postgres\w*|mysql|mongo\w*|redis|sql)\b/i],
  ['network', /\bnetwork\w*|\bconnectivity|\bbandwidth|\bpacket/i],
  ['infrastructure/power-cooling', /\bpower|electric\w*|energy\b/i],
  ['infrastructure/hardware', /\bhardware|\bdisk failure|faulty (?:disk|drive|ram)/i],
  ['change', /\b(?:recent |new |latest )?(?:deploy\w*|release|upgrade|update|migration)\b/i],
  ['software', /\b(?:bug|code(?:base)?|application (?:error|code|logic)|software|regression|plugin)\b/i],
  ['infrastructure', /\b(?:servers?|vm|virtual machines?|host|node|infrastructure|web ?server)\b/i],
];
