import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { is, not } from '../when';
import { field, section, text } from './part';
import { words } from './words';

const formChecks = [
  {
    zh: '官方表格和《填报说明（第一版）》的栏目没有看到。先从系统下载官方表格，再把本表的内容搬过去；官方没有的栏目不用填。',
    en: 'The fields of the official forms and of the filing manual were not seen. Download the official form first and copy from here; skip fields it lacks.',
  },
  {
    zh: '人数按存储的人数算，不按照片张数或刷脸次数。怎样去重没有官方说明，统计方法要写得出来、复算得出来。',
    en: 'Persons stored count, not photos or recognitions. There is no official word on duplicates; be able to show how you counted.',
  },
];

/** 个人信息处理者基本情况表. */
export const basicFacts: Template = {
  id: 'basic-facts',
  form: true,
  title: { zh: '个人信息处理者基本情况表（底稿）', en: 'Basic facts of the handler (working copy)' },
  purpose: {
    zh: '备案材料第一项：处理者是谁、谁负责、找谁。',
    en: 'First paper of the filing: who the handler is, who is in charge, whom to call.',
  },
  provisions: [cite('measures-2025', '15'), cite('filing-announcement-2025')],
  checks: formChecks.slice(0, 1).concat([
    {
      zh: '名称、代码和法定代表人与证照逐字核对。',
      en: 'Compare name, code and legal representative with the certificate, letter by letter.',
    },
    {
      zh: '证件号码只写进正式提交的表，不要留在内部流转的底稿里。',
      en: 'Write ID numbers only into the form that is filed, not into working copies.',
    },
  ]),
  sections: [
    section(null, { kind: 'text', text: words.formNote }),
    section(
      ['单位', 'The organisation'],
      field('单位名称', 'Name', '{organisation}', 'article'),
      field('统一社会信用代码', 'Unified social credit code', '{code}', 'list'),
      field('登记地', 'Province of registration', '{org-province}'),
      field('住所地详细地址', 'Registered address', '{address}'),
      field('所属行业', 'Line of business', '{industry}'),
      field(
        '法定代表人（负责人）',
        'Legal representative',
        { zh: '{legal-representative}；{legal-representative-id}', en: '{legal-representative}; {legal-representative-id}' },
        'list',
      ),
      field('在本系统中的角色', 'Role in this system', '{role}'),
      field('处理的个人信息总人数', 'Persons whose data are handled in all', '{org-total-persons}'),
      field('是否关键信息基础设施运营者', 'Critical infrastructure operator', '{cii-operator}'),
    ),
    section(
      ['负责人和经办人', 'Persons in charge'],
      field('是否指定个人信息保护负责人', 'Officer designated', '{org-pi-officer}'),
      field('个人信息保护负责人', 'Officer', '{officer-contact}'),
      field(
        '经办人',
        'Person in charge of the filing',
        { zh: '{agent-name}；{agent-id}', en: '{agent-name}; {agent-id}' },
        'list',
      ),
      field('经办人联系方式', 'Contact', '{agent-phone}'),
      field('单位电话', 'Telephone', '{phone}'),
      field('单位邮箱', 'E-mail', '{email}'),
    ),
  ],
};

/** 人脸识别技术应用情况备案表: what article 15 names, and the superset of section 4.1 of the fact base. */
export const application: Template = {
  id: 'application',
  form: true,
  title: { zh: '人脸识别技术应用情况备案表（底稿）', en: 'Filing form on the use of facial recognition (working copy)' },
  purpose: {
    zh: '备案材料第二项：用在哪里、做什么、存了多少人、怎么保护。',
    en: 'Second paper of the filing: where it is used, what for, how many persons are stored, how they are protected.',
  },
  provisions: [
    cite('measures-2025', '15'),
    cite('measures-2025', '8'),
    cite('measures-2025', '14'),
    cite('filing-announcement-2025'),
  ],
  checks: [
    ...formChecks,
    {
      zh: '一个单位有几套系统的，问清按系统填还是合并填；本表只写本次评估的这一套。',
      en: 'Where there are several systems, ask whether they are filed together; this sheet covers the one assessed.',
    },
    {
      zh: '回答里有不合规的做法（例如没有替代方式、没有单独同意），先整改再提交，不要改写事实。',
      en: 'Where the answers show a breach (no alternative, no separate consent), put it right before filing; do not reword the facts.',
    },
  ],
  sections: [
    section(null, { kind: 'text', text: words.formNote }),
    section(
      ['目的和方式', 'Purpose and method'],
      field('单位名称', 'Handler', '{organisation}', 'article'),
      field('系统名称、版本和范围', 'System, version and scope', '{org-system-name}'),
      field('处理目的', 'Purpose', '{scn-purpose}', 'article'),
      field('应用场景', 'Scene', '{scn-type}'),
      field('处理方式（1:1或1:N等）', 'Method (1:1, 1:N and so on)', '{functions}', 'article'),
      field('采集方式', 'Capture', '{capture}', 'article'),
      field('合法性基础', 'Legal ground', '{ground}'),
      field('开始使用日期', 'In use since', '{org-first-use-date}'),
      field('运行阶段', 'Stage', '{org-stage}'),
    ),
    section(
      ['场所和设备', 'Places and devices'],
      field('安装场所', 'Place', '{scn-place}'),
      field('设备或点位数量', 'Number of devices', '{scn-device-count}'),
      field('设备清单', 'List of devices', '{device-list}', undefined, not(is('scn-place', 'online'))),
      field('现场标识', 'Sign', '{scn-signage}'),
      field('不刷脸的方式', 'Ways without the face', '{alternative-sign}'),
    ),
    section(
      ['存储数量', 'Quantity stored'],
      field('存储的人脸信息人数', 'Persons stored', '{col-persons-stored}', 'article'),
      field('统计到', 'Counted to', '{persons-date}', 'article'),
      field('统计方法', 'How counted', '{col-count-method}'),
      field('达到备案人数的日期', 'Day the number was reached', '{fil-trigger-date}'),
      field('信息种类', 'Kinds of data', '{data-kinds}'),
      field('底图来源', 'Source of reference images', '{reference-source}'),
      field('底图数量和入库方式', 'Number and enrolment', '{reference-count}'),
      field('是否涉及不满14周岁者', 'Children under 14', '{children}'),
    ),
    section(
      ['存储、传输和删除', 'Storage, transfer and deletion'],
      field('存储地点', 'Where stored', '{storage}'),
      field('是否经互联网传出设备', 'Sent over the internet', '{transfer}'),
      field('原始图像', 'Original images', '{original-images}'),
      field('最长保存期限', 'Longest period', '{col-retention-days}', undefined, not(is('col-retention-basis', 'indefinite'))),
      field('期限依据', 'Basis of the period', '{retention-basis}'),
      field('删除情形', 'Cases of deletion', '{deletion}'),
      field('受托方和接收方', 'Processors and recipients', '{sharing}'),
      field('后台由谁运行', 'Back end run by', '{back-end}'),
      field('是否出境', 'Transfer abroad', '{crossborder}'),
    ),
    section(
      ['安全保护措施', 'Security measures'],
      field('加密和特征保护', 'Encryption and template protection', '{col-crypto}', 'article'),
      field('与身份信息分开存放', 'Kept apart from identity data', '{col-separation}', 'article'),
      field('访问控制和授权管理', 'Access control and authorisation', '{controls}', 'article'),
      field('审计、入侵检测等', 'Audit, intrusion detection and the like', '{monitoring}', 'article'),
      field('等级保护', 'Multi-level protection', {
        zh: '{sec-mlps}；编号：{mlps-number}',
        en: '{sec-mlps}; number: {mlps-number}',
      }),
      field('应急预案和演练', 'Incident plan and drills', '{sec-plan}'),
      field('影响评估', 'Impact assessment', '{assessment}', 'article'),
    ),
    section(
      ['核对', 'Check'],
      text(
        '□ 已与影响评估报告逐项核对，内容一致（核对以后再勾选）。填表人：　　　　　　核对人：　　　　　　日期：',
        '□ Checked item by item against the impact assessment report and found to agree (tick only after checking). Filled by:            Checked by:            Date:',
      ),
    ),
  ],
};
