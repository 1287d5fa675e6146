/** What a tool sent, as it is pasted: the words that matter, some that must not drown them, and what it should find. */
export interface AlertLine {
  tool: string;
  line: string;
  says: string[];
  drops: string[];
  /** One of these is among the three first. */
  finds: string[];
}

export const ALERT_LINES: AlertLine[] = [
  {
    tool: 'Alertmanager by mail',
    line: '[FIRING:1] CertificateExpiry blackbox (https://login.example.com severity="critical" team="platform")',
    says: ['certificate', 'expiry'],
    drops: ['firing', '1', 'severity', 'critical', 'login', 'example', 'team', 'platform'],
    finds: ['2021-04-06-epic-games-expired-certificate', '2021-03-31-dfds-expired-adfs-certificate'],
  },
  {
    tool: 'Alertmanager in its own window',
    line: '{alertname="ThreadLimitReached", cluster="prod-eu", instance="fe-12:9100", severity="critical"} os thread limit reached on front end fleet',
    says: ['thread', 'limit', 'reached', 'front', 'end', 'fleet'],
    drops: ['alertname', 'cluster', 'prod', 'eu', 'instance', 'severity', 'critical'],
    finds: ['2020-11-25-aws-kinesis-thread-limit'],
  },
  {
    tool: 'Prometheus node alert',
    line: '[FIRING:2] NodeFilesystemAlmostOutOfSpace node-exporter (10.0.3.7:9100 /dev/sda1 ext4 critical)',
    says: ['filesystem', 'space'],
    drops: ['firing', '2', '10', '9100', 'critical'],
    finds: ['2022-12-13-hachyderm-disk-full', '2019-10-21-docs-rs-disk-full'],
  },
  {
    tool: 'Grafana',
    line: '**Firing** Value: B=97.3 Labels: - alertname = DatabaseReplicationLag - grafana_folder = db - severity = page Annotations: - summary = replica is 4000 s behind primary Source: https://grafana.example.com/alerting/grafana/ab12cd34/view?orgId=1 Silence: https://grafana.example.com/alerting/silence/new?matcher=alertname',
    says: ['database', 'replication', 'lag', 'replica', 'behind', 'primary'],
    drops: ['firing', 'labels', 'annotations', 'grafana', 'folder', 'severity', 'page', 'source', 'silence'],
    finds: ['2018-10-21-github-mysql-failover', '2017-01-31-gitlab-database-removal'],
  },
  {
    tool: 'PagerDuty',
    line: '#48213 [P1] Triggered: Redis refused writes, unable to persist to disk (service: timeline) https://acme.pagerduty.com/incidents/Q1W2E3R4T5Y6',
    says: ['redis', 'refused', 'writes', 'unable', 'persist', 'disk'],
    drops: ['48213', 'p1', 'triggered', 'https', 'pagerduty', 'q1w2e3r4t5y6', 'service'],
    finds: ['2022-12-13-hachyderm-disk-full'],
  },
  {
    tool: 'Slack',
    line: ':rotating_light: *ALERT* `postgres-main` refusing writes: transaction ID wraparound <https://acme.slack.com/archives/C0123ABC/p1700000000000000|thread> <!here> <@U024BE7LH>',
    says: ['refusing', 'writes', 'transaction', 'wraparound'],
    drops: ['rotating', 'light', 'alert', 'slack', 'thread', 'here', 'u024be7lh'],
    finds: ['2015-07-20-sentry-xid-wraparound'],
  },
  {
    tool: 'PagerDuty in Slack',
    line: ':red_circle: <https://acme.pagerduty.com/incidents/Q9|DNS resolution failing, SERVFAIL for internal names> severity=critical',
    says: ['dns', 'resolution', 'failing', 'servfail'],
    drops: ['red', 'circle', 'https', 'pagerduty', 'q9', 'severity', 'critical'],
    finds: ['2023-10-04-cloudflare-resolver-root-zone', '2018-11-22-aws-seoul-dns'],
  },
  {
    tool: 'Datadog',
    line: 'severity:critical status:firing env:prod error rate 97% 502 regex cpu exhausted',
    says: ['error', 'rate', '502', 'regex', 'cpu', 'exhausted'],
    drops: ['severity', 'critical', 'status', 'firing', 'env', 'prod'],
    finds: ['2019-07-02-cloudflare-waf-regex'],
  },
  {
    tool: 'Zabbix',
    line: 'PROBLEM: BGP prefixes withdrawn, site unreachable; Host: edge-ams-01; Severity: Disaster; Event ID: 81277',
    says: ['bgp', 'prefixes', 'withdrawn', 'unreachable'],
    drops: ['problem', 'host', 'ams', 'severity', 'disaster', '81277'],
    finds: ['2022-06-21-cloudflare-bgp-reorder', '2021-10-04-facebook-backbone'],
  },
  {
    tool: 'Kubernetes',
    line: '[FIRING:1] KubePodCrashLooping (namespace=api pod=api-7d9f8b6c5-x2x4q severity=warning)',
    says: ['pod', 'crash', 'looping'],
    drops: ['firing', 'namespace', 'api', 'x2x4q', 'severity', 'warning'],
    finds: [
      '2025-06-12-google-service-control',
      '2022-11-18-incident-io-poison-message',
      '2019-05-30-kubernetes-prow-iops',
    ],
  },
];
