import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { numbers } from './numbers';
import { organisation } from './terms';

/** What the Cybersecurity Law asks of every network operator all the time. */
export const securityDuties: readonly Duty[] = [
  {
    id: 'logs-keep',
    title: { zh: '网络日志的留存', en: 'Keeping network logs' },
    authority: null,
    since: null,
    concerns: organisation,
    trigger: { zh: '运营网络或者信息系统', en: 'A network or information system is run' },
    counting: { kind: 'keep', count: numbers.logMonths.value, unit: 'months' },
    dayZero: null,
    task: {
      zh: '按规定留存网络日志；宜与业务系统分开存放，防止被改。',
      en: 'Keep the network logs as required; better apart from the system itself and safe from alteration.',
    },
    numbers: [numbers.logMonths],
    provisions: [cite('csl', '23')],
  },
  {
    id: 'mlps',
    title: { zh: '网络安全等级保护', en: 'Multi-level protection (MLPS)' },
    authority: { zh: '公安机关', en: 'Police' },
    since: null,
    concerns: organisation,
    trigger: { zh: '系统属于等级保护对象', en: 'The system comes under multi-level protection' },
    counting: { kind: 'ongoing' },
    dayZero: null,
    task: {
      zh: '定级、备案、测评、整改。现行办法没有规定固定的级别。',
      en: 'Grade, register, assess and put right. The Measures in force fix no level.',
    },
    numbers: [],
    provisions: [cite('csl', '23'), cite('measures-2025', '14')],
  },
];
