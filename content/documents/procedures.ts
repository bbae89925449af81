import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { numbers } from '../packs/cn-2025/duties/numbers';
import { parameters } from '../packs/cn-2025/parameters';
import { all, is, not, oneOf } from '../when';
import { field, items, own, section, text } from './part';

const stored = not(oneOf('col-storage-location', ['not-stored', 'platform']));
const limited = all(stored, not(is('col-retention-basis', 'indefinite')));
const entrusted = oneOf('org-backend-operator', ['entrusted', 'joint']);
const { recordYears, changePeriod, cancelPeriod } = numbers;
const { filingPeriod, filingThreshold } = parameters;

/** 操作规程: who does what, from enrolment to deletion; internal. */
export const procedures: Template = {
  id: 'procedures',
  title: { zh: '人脸识别系统操作规程', en: 'Operating procedures of the face-recognition system' },
  purpose: {
    zh: '备案要交的操作规程，内部执行用：谁来做、怎么做、留下什么记录。',
    en: 'The operating procedures the filing asks for, for internal use: who does what, how, and what is recorded.',
  },
  provisions: [
    cite('measures-2025', '15'),
    cite('measures-2025', '14'),
    cite('measures-2025', '9'),
    cite('pipl', '51'),
    cite('pipl', '57'),
  ],
  checks: [
    {
      zh: '岗位要落到人，一人兼任的写明。发布前先让执行的人试做一遍。',
      en: 'Name a person for each post and say where one holds several. Let those who must follow it try it first.',
    },
    {
      zh: '回答没有提到的措施，本规程不写成已有；需要的，先建设再写入。',
      en: 'Measures the answers do not mention are not written as existing; build them first, then write them in.',
    },
    {
      zh: '事件报告的时限因事件等级和行业而不同，请按适用的规定填写。',
      en: 'How fast an incident is reported depends on its grade and the sector; fill in what applies.',
    },
  ],
  sections: [
    section(
      ['适用和分工', 'Scope and posts'],
      own(
        'scope',
        text(
          '本规程适用于{organisation}的“{org-system-name}”，共{scn-device-count}设备或点位。',
          'For “{org-system-name}” of {organisation}, {scn-device-count} devices or points.',
        ),
      ),
      field('业务负责', 'Business', '{owner-business}'),
      field('安全负责', 'Security', '{owner-security}'),
      field('受理个人请求', 'Requests', '{owner-requests}'),
      field('设备维护', 'Devices', '{owner-devices}'),
    ),
    section(
      ['上线之前', 'Before going live'],
      own(
        'before',
        items(
          [
            [
              '写明目的和必要性，比较不刷脸的办法；完成影响评估，由负责人签字。',
              'State purpose and necessity, compare other ways; finish the impact assessment and have it signed.',
            ],
            [
              '划定采集范围，不对着邻居门口、通道和无关工位；私密空间内部一律不装。',
              'Draw the area of capture; no neighbours’ doors, passages or other desks; never inside private spaces.',
            ],
            ['张贴标识，备好告知书和不刷脸的方式。', 'Put up the sign; have the notice and the other ways ready.'],
            [
              '改掉默认口令，关闭用不到的接口，核对权限清单。',
              'Change default passwords, close unused interfaces, check the list of rights.',
            ],
          ],
          true,
        ),
      ),
    ),
    section(
      ['录入', 'Enrolment'],
      own(
        'enrolment',
        items(
          [
            [
              '先给本人看告知书，以同意为依据的取得单独同意，再采集。',
              'Show the notice, obtain separate consent where that is the ground, then capture.',
            ],
            [
              '记录：时间、告知书版本、同意的动作、经手人。',
              'Record time, version of the notice, act of consent and who handled it.',
            ],
            [
              '拒绝的，不录入，当场办理其他方式；已有的旧照片不得改作底图。',
              'Who refuses is not enrolled and gets another way at once; old photos are not reused.',
            ],
            ['不满14周岁的，核对监护关系，由监护人决定。', 'For children under 14, verify the guardian, who decides.'],
          ],
          true,
        ),
      ),
      own('references', field('底图来源（按回答）', 'Source of images (as answered)', '{reference-source}')),
    ),
    section(
      ['识别和人工办理', 'Recognition and staff'],
      own(
        'recognition',
        items(
          [
            [
              '认错、认不出的，由人工核对，不让本人反复刷脸。',
              'Where it fails, staff check; nobody is made to try again and again.',
            ],
            ['比中名单的，由人复核后再处置。', 'A match with a list is checked by a person before anything is done.'],
            ['系统异常时，能马上停用并改为人工。', 'When it misbehaves it can be stopped at once and replaced by staff.'],
          ],
          true,
        ),
      ),
      own('oversight', field('人工监督（按回答）', 'Oversight (as answered)', '{use-oversight}')),
    ),
    section(
      ['存储和访问', 'Storage and access'],
      own('storage', field('存放地点', 'Where stored', '{storage}')),
      own('encryption', field('加密和特征保护', 'Encryption', '{protection}')),
      own('controls', field('管理措施', 'Controls', '{controls}')),
      own('monitoring', field('监测措施', 'Monitoring', '{monitoring}')),
      own(
        'access',
        items(
          [
            [
              '权限按岗位授予，每季度核对一次；离岗当天收回。',
              'Rights follow the post, are checked each quarter and end on the day somebody leaves.',
            ],
            [
              '查看、导出、删除人脸信息都要有审批和日志；不得用个人手机拍摄或转存。',
              'Viewing, exporting and deleting need approval and leave a log; no private phones.',
            ],
          ],
          true,
        ),
      ),
      text('“每季度”是本产品的建议，不是法定数字。', '“Each quarter” is our suggestion, not a statutory number.'),
    ),
    section(
      ['到期和删除', 'Expiry and deletion'],
      field('最长保存期限', 'Longest period', '{col-retention-days}', undefined, limited),
      field('最长保存期限', 'Longest period', '{retention-basis}', undefined, is('col-retention-basis', 'indefinite')),
      own('deletion', field('删除情形', 'Cases of deletion', '{deletion}', undefined, stored)),
      own(
        'deletion-steps',
        items(
          [
            [
              '删除同时做到设备、服务器、备份和受托方，并抽查是否还能恢复。',
              'Delete on devices, servers, backups and at the processor, and test that nothing can be restored.',
            ],
            ['记录：删除的范围、时间、方法、经手人。', 'Record what, when, how and by whom.'],
          ],
          true,
          stored,
        ),
      ),
    ),
    section(
      ['个人的请求和投诉', 'Requests and complaints'],
      own(
        'requests',
        items(
          [
            ['登记请求，核对身份时不要求再次刷脸。', 'Log the request; do not ask for the face again to verify.'],
            [
              '在公布的时间内答复：{rgt-response-days}。拒绝的，说明理由。',
              'Answer within the published time: {rgt-response-days}. Give reasons for a refusal.',
            ],
            [
              '对认错、冒用造成的损失，先止损，再核实和处理。',
              'Where somebody suffers from a wrong match, stop the harm first, then examine it.',
            ],
          ],
          true,
        ),
      ),
    ),
    section(
      ['受托方', 'Processors'],
      own('contract', field('协议内容（按回答）', 'Contract (as answered)', '{org-vendor-contract}', undefined, entrusted)),
      own(
        'processors',
        items(
          [
            [
              '协议写明目的、期限、方式、信息种类、保护措施、返还或删除。',
              'The contract sets purpose, term, method, data, protection, return or deletion.',
            ],
            [
              '每年检查一次受托方；未经同意不得转委托。',
              'The processor is checked once a year and may not sub-contract without consent.',
            ],
          ],
          true,
          entrusted,
        ),
      ),
      text('“每年检查一次”是本产品的建议，不是法定数字。', '“Once a year” is our suggestion, not a statutory number.', entrusted),
    ),
    section(
      ['安全事件', 'Incidents'],
      own(
        'incidents',
        items(
          [
            [
              '发现泄露、被改、丢失或者可能发生的，立即断开、留证，报告：{incident-contact}。',
              'On a leak, alteration or loss, or where one may have occurred, disconnect, keep evidence and call: {incident-contact}.',
            ],
            [
              '立即补救，通知主管部门和受影响的个人：种类、原因、危害，已采取和个人可以采取的措施，联系方式。',
              'Remedy at once; tell the authority and those affected: kind, cause, harm, measures taken and open to them, contact.',
            ],
            ['重大安全事件之后，重做影响评估。', 'After a major incident the impact assessment is done anew.'],
          ],
          true,
        ),
      ),
      own('plan', field('应急预案和演练（按回答）', 'Plan and drills (as answered)', '{sec-plan}')),
    ),
    section(
      ['变更、备案和停用', 'Changes, filing and end of use'],
      own(
        'changes',
        items(
          [
            [
              '目的、方式变化之前，先重新评估并重新告知；需要同意的重新取得。',
              'Before purpose or method changes, assess and notify anew; obtain consent again where needed.',
            ],
            [
              `每月统计存储人数。达到${filingThreshold.value / 10_000}万人的，从当天起${filingPeriod.value}个工作日内备案。`,
              `Count the persons stored each month. From the day ${filingThreshold.value.toLocaleString('en')} is reached, file within ${filingPeriod.value} working days.`,
            ],
            [
              `备案信息有实质性变化的，${changePeriod.value}个工作日内变更；停用的，${cancelPeriod.value}个工作日内注销，并依法处置人脸信息。`,
              `Substantive change: change the filing within ${changePeriod.value} working days. End of use: cancel it within ${cancelPeriod.value} and dispose of the data lawfully.`,
            ],
          ],
          true,
        ),
      ),
      text(
        '“每月统计”是本产品的建议，不是法定数字。',
        '“Each month” is our suggestion, not a statutory number.',
        not(is('org-stage', 'retired')),
      ),
    ),
    section(
      ['记录和培训', 'Records and training'],
      own(
        'records',
        text(
          `影响评估报告和处理情况记录至少保存${recordYears.value}年。执行本规程的人上岗前培训并签保密承诺。`,
          `The impact assessment and the record of processing are kept for at least ${recordYears.value} years. Those who follow these procedures are trained first and sign a duty of confidence.`,
        ),
      ),
      field('存放和保管', 'Where they are kept', '{record-keeper}'),
      field('备案材料盖章', 'Filing papers stamped by', '{seal-keeper}'),
      field('生效日期', 'In effect from', '{effective-date}'),
    ),
  ],
};
