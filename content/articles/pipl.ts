import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const pipl = articlesOf('pipl', { grade: 'text', source: seen.lawRefBook }, [
  {
    ...whole,
    summary: {
      zh: '个人信息保护的基本法律，2021年11月1日起施行；将包括人脸在内的生物识别信息列为敏感个人信息，规定合法性基础、单独同意、事前影响评估、个人权利、处理者义务和法律责任。',
      en: "China's basic law on personal information, in force since 1 November 2021: biometric information, faces included, is sensitive; legal grounds, separate consent, prior impact assessment, rights, duties and liability.",
    },
    open: { zh: '主席令的编号未核对。', en: 'The number of the presidential order was not checked.' },
  },
  {
    article: '3',
    summary: {
      zh: '规定适用范围；境外处理境内自然人个人信息，以向境内自然人提供产品或者服务为目的，或者分析、评估其行为的，亦适用本法。',
      en: 'Scope; also covers processing abroad that offers products or services to people in China or analyses or evaluates their behaviour.',
    },
    parts: [{ paragraph: '2', summary: { zh: '域外适用的情形。', en: 'Extraterritorial cases.' } }],
  },
  {
    article: '4',
    summary: {
      zh: '界定个人信息（与能够辨认的自然人有关的信息，匿名化的除外）和处理（自收集至删除的各个环节）。',
      en: 'Personal information relates to an identified or identifiable person and excludes anonymised information; processing covers the whole life cycle from collection to deletion.',
    },
    plain: {
      zh: '界定什么算个人信息、什么算处理；真正匿名化了的不算。加密的人脸模板通常仍然算。',
      en: 'Defines personal information and handling across the whole life cycle. Truly anonymised data fall outside.',
    },
    parts: [
      { paragraph: '1', summary: { zh: '界定个人信息。', en: 'Definition of personal information.' } },
      { paragraph: '2', summary: { zh: '界定处理。', en: 'Definition of processing.' } },
    ],
  },
  {
    article: '5',
    summary: {
      zh: '确立合法、正当、必要、诚信四项原则，排除以欺骗或者压力取得信息的做法。',
      en: 'Lawfulness, legitimacy, necessity and good faith; no processing by misleading, fraud or coercion.',
    },
    plain: {
      zh: '处理个人信息要合法、正当、必要、讲诚信，不能靠骗、靠逼。',
      en: 'Handling must be lawful, legitimate, necessary and honest, without deception, fraud or coercion.',
    },
    asks: { zh: '要求全体处理者遵循上述原则。', en: 'Asks every handler to observe these principles.' },
  },
  {
    article: '6',
    summary: {
      zh: '确立目的限制与最小化：目的清楚合理，处理围绕目的，影响和收集范围均取最小。',
      en: 'Purpose limitation and minimisation: a clear and reasonable purpose, directly related processing with least impact, collection limited to the minimum.',
    },
    plain: {
      zh: '目的要明确合理，只做与目的直接相关的事，影响尽量小，收得尽量少。',
      en: 'The purpose must be clear and reasonable, handling directly related to it, its impact minimal and collection no wider than needed.',
    },
    asks: {
      zh: '要求处理者限定目的，并将收集控制在最小范围。',
      en: 'Asks handlers to fix the purpose and keep collection to the minimum.',
    },
    parts: [
      {
        paragraph: '1',
        summary: { zh: '目的清楚合理，处理与之直接相关，影响最小。', en: 'Clear purpose, direct relation, least impact.' },
      },
      { paragraph: '2', summary: { zh: '收集取最小范围。', en: 'Collection limited to the minimum.' } },
    ],
  },
  {
    article: '7',
    summary: {
      zh: '规定公开、透明原则：公开处理规则，明示处理的目的、方式和范围。',
      en: 'Openness and transparency: rules are public; purpose, method and scope are stated.',
    },
    plain: {
      zh: '规则要公开，目的、方式、范围要摆在明处。',
      en: 'Handling rules must be public, with purpose, method and scope stated openly.',
    },
  },
  {
    article: '8',
    summary: {
      zh: '规定保证个人信息质量，避免因不准确、不完整对个人权益造成不利影响。',
      en: 'Quality of personal information, so that inaccuracy or incompleteness does no harm.',
    },
    plain: {
      zh: '信息要准，不能因为错漏伤到本人。',
      en: 'Data must be accurate enough not to harm the person through errors or gaps.',
    },
  },
  {
    article: '9',
    summary: {
      zh: '规定处理者对其处理活动负责，并采取必要措施保障安全。',
      en: 'Handlers are accountable for their processing and secure it.',
    },
    plain: { zh: '谁处理谁负责，并要保障安全。', en: 'Whoever handles the data answers for it and must keep it secure.' },
  },
  {
    article: '10',
    summary: {
      zh: '禁止对他人个人信息的非法收集、利用、传输、交易和公开，以及危及国家安全、公共利益的处理。',
      en: "Forbids unlawful collection, use, processing, transfer, trade, provision or publication of others' information, and processing that harms national security or the public interest.",
    },
    plain: {
      zh: '严禁非法收集、买卖、提供或公开他人信息，也不得危害国家和公共利益。',
      en: "Unlawful collection, trade, provision or publication of others' data is prohibited, as is handling that endangers national security or the public interest.",
    },
    asks: { zh: '禁止任何组织和个人实施上述行为。', en: 'Forbids such conduct to every organisation and person.' },
  },
  {
    article: '13',
    summary: {
      zh: '列举处理个人信息的七项合法性基础；具有第二项至第七项情形的，不需取得同意。',
      en: 'Seven legal grounds; consent is not needed under grounds 2 to 7.',
    },
    plain: {
      zh: '列出七种可以处理个人信息的理由，同意只是其中一种；有其他理由的不必再取得同意。',
      en: 'Lists seven legal grounds for handling. Consent is one of them, and it is not needed where another ground applies.',
    },
    asks: {
      zh: '要求处理者为每一处理目的确定并能够证明合法性基础。',
      en: 'Asks handlers to fix, and be able to prove, a legal ground for each purpose.',
    },
    parts: [
      { paragraph: '1', item: '1', summary: { zh: '个人同意。', en: 'Consent.' } },
      {
        paragraph: '1',
        item: '2',
        summary: {
          zh: '以个人为当事人的合同所需，或者依规章制度、集体合同开展人事管理所需。',
          en: 'Necessary for a contract with the individual, or for human-resource management under lawful internal rules or a collective contract.',
        },
      },
      { paragraph: '1', item: '3', summary: { zh: '法定职责、义务所需。', en: 'Necessary for statutory functions or duties.' } },
      {
        paragraph: '1',
        item: '4',
        summary: {
          zh: '突发公共卫生事件，或者紧急保护生命健康、财产。',
          en: 'Public-health emergency, or urgent protection of life, health and property.',
        },
      },
      {
        paragraph: '1',
        item: '5',
        summary: {
          zh: '为公共利益的新闻报道与舆论监督，以合理为限。',
          en: 'News reporting and scrutiny in the public interest within reasonable limits.',
        },
      },
      {
        paragraph: '1',
        item: '6',
        summary: { zh: '合理处理依法公开的信息。', en: 'Lawful and reasonable processing of information already public.' },
      },
      {
        paragraph: '1',
        item: '7',
        summary: { zh: '法律、行政法规另列的情形。', en: 'Other cases in laws and administrative regulations.' },
      },
      { paragraph: '2', summary: { zh: '具备其余六项之一的，无须同意。', en: 'No consent needed under grounds 2 to 7.' } },
    ],
  },
  {
    article: '14',
    summary: {
      zh: '规定有效同意的要件（知情、自愿、明确）以及单独同意、书面同意的适用；目的、方式或者信息种类有变的，须重新征得同意。',
      en: 'Consent is informed, voluntary and explicit; separate or written where law so requires; obtained anew when purpose, method or category changes.',
    },
    plain: {
      zh: '同意必须知情、自愿、明确；目的、方式或信息种类变了，要重新征得同意。',
      en: 'Consent must be informed, voluntary and explicit, and must be obtained anew when purpose, method or type of data changes.',
    },
    asks: {
      zh: '要求以同意为依据的处理者取得有效同意，并在变更时重新取得。',
      en: 'Asks handlers relying on consent to obtain it validly, and anew on change.',
    },
    parts: [
      {
        paragraph: '1',
        summary: {
          zh: '同意的要件；单独同意、书面同意从其规定。',
          en: 'Conditions of consent; separate or written consent as provided.',
        },
      },
      {
        paragraph: '2',
        summary: { zh: '目的、方式、种类变更的，重新取得同意。', en: 'New consent on change of purpose, method or category.' },
      },
    ],
  },
  {
    article: '15',
    summary: {
      zh: '赋予个人撤回同意的权利，处理者须备有简便途径；撤回不溯及既往。',
      en: 'Consent may be withdrawn; the handler offers an easy way; earlier processing stays valid.',
    },
    plain: {
      zh: '同意了可以反悔，处理者要给方便的渠道；反悔前做的仍算数。',
      en: 'Consent can be withdrawn through a convenient channel, without undoing what was done before.',
    },
    asks: { zh: '要求处理者设置便捷的撤回方式。', en: 'Asks handlers to offer an easy way to withdraw.' },
  },
  {
    article: '16',
    summary: {
      zh: '禁止因个人不同意或者撤回同意而拒绝服务，服务非此信息不可的除外。',
      en: 'No refusal of a product or service because consent is declined or withdrawn, unless the information is necessary for it.',
    },
    plain: {
      zh: '不能因为人家不同意或撤回，就不给服务，除非离了这项信息真办不成。',
      en: 'Service may not be refused because a person declines or withdraws consent, unless the data are necessary for it.',
    },
    asks: {
      zh: '要求处理者不得以同意作为提供非必需服务的条件。',
      en: 'Asks handlers not to make service conditional on consent that is not necessary.',
    },
  },
  {
    article: '17',
    summary: {
      zh: '规定事前告知：形式醒目、语言易懂、内容真实完整；告知四类事项，变更须再告知；以处理规则告知的，规则须公开可查。',
      en: 'Prior notice, prominent, plain, true, accurate and complete, of four matters; changes are notified; rules used for notice are public and easy to read and keep.',
    },
    plain: {
      zh: '处理前要用显眼、好懂的方式告知是谁、为何、如何、存多久、怎样维权；有变动要再告知，规则要公开可查。',
      en: 'People must be told in advance, plainly and prominently, who handles what, why, how and for how long, and how to use their rights. Changes must be notified and the rules kept public.',
    },
    asks: { zh: '要求处理者在处理前逐项告知。', en: 'Asks handlers to inform of each matter beforehand.' },
    parts: [
      { paragraph: '1', item: '1', summary: { zh: '处理者是谁、如何联系。', en: 'Name and contact of the handler.' } },
      {
        paragraph: '1',
        item: '2',
        summary: { zh: '目的、方式、信息种类和保存期限。', en: 'Purpose, method, categories and retention period.' },
      },
      { paragraph: '1', item: '3', summary: { zh: '权利如何行使。', en: 'How rights are exercised.' } },
      { paragraph: '1', item: '4', summary: { zh: '法定的其他事项。', en: 'Other matters required by law.' } },
      { paragraph: '2', summary: { zh: '告知事项变更的，告知变更部分。', en: 'Changes are notified.' } },
      {
        paragraph: '3',
        summary: { zh: '处理规则应当公开，便于查阅和保存。', en: 'Processing rules are public, easy to read and keep.' },
      },
    ],
  },
  {
    article: '18',
    summary: {
      zh: '列出告知义务的例外：依法保密或者免于告知；紧急时来不及告知的，事后补告。',
      en: 'Exceptions to notice: secrecy or exemption by law or administrative regulation; in an emergency, notice follows promptly afterwards.',
    },
    plain: {
      zh: '法律法规要求保密或免于告知的可以不说；情况紧急来不及说的，事后要补。',
      en: 'Notice may be omitted where law so provides, and is given afterwards when an emergency prevents it beforehand.',
    },
    parts: [
      { paragraph: '1', summary: { zh: '依法保密或者不需告知。', en: 'Statutory secrecy or exemption.' } },
      { paragraph: '2', summary: { zh: '紧急情况的事后告知。', en: 'Notice after an emergency.' } },
    ],
  },
  {
    article: '19',
    summary: {
      zh: '规定保存以必要的最短期限为限，法律、行政法规另定期限的依其规定。',
      en: 'Retention for the shortest time the purpose requires, unless law or administrative regulation provides otherwise.',
    },
    plain: {
      zh: '信息留存时间以够用为限，越短越好，法律法规另有规定的除外。',
      en: 'Data are kept for the shortest time the purpose needs, unless law sets another period.',
    },
    asks: { zh: '要求处理者确定并遵守最短的保存期限。', en: 'Asks handlers to fix and keep to the shortest period.' },
  },
  {
    article: '20',
    summary: {
      zh: '规定共同处理：内部以约定划分权责，对外个人可以向任一方主张；共同造成损害的依法连带负责。',
      en: 'Joint handlers agree on rights and duties without affecting claims against any of them; they are jointly liable for damage under the law.',
    },
    plain: {
      zh: '几家一起决定怎么用信息的，要约好责任；个人找谁都行，造成损害的依法连带。',
      en: 'Joint handlers must agree on their duties. A person may turn to any of them, and they are jointly liable for damage as the law provides.',
    },
    parts: [
      {
        paragraph: '1',
        summary: { zh: '约定权利义务，不影响个人主张。', en: "Agreement, without effect on individuals' claims." },
      },
      { paragraph: '2', summary: { zh: '造成损害的，依法连带。', en: 'Joint liability for damage.' } },
    ],
  },
  {
    article: '21',
    summary: {
      zh: '规定委托处理：委托方须订约并监督，受托方须依约行事，关系终结时返还或者删除，未经同意不得转委托。',
      en: 'Entrusted processing: agreement on purpose, term, method, categories, safeguards and duties, with supervision; no processing beyond it; return or deletion when it ends; no sub-processing without consent.',
    },
    plain: {
      zh: '委托别人处理的，要签约定、要监督；受托方不得越界，事毕要还要删，不经同意不能再转包。',
      en: 'Entrusting a processor needs an agreement and supervision. The processor must stay within it, return or delete data at the end and not sub-contract without consent.',
    },
    asks: {
      zh: '要求委托方订立约定并监督，要求受托方在约定范围内处理。',
      en: 'Asks the handler to agree and supervise, and the processor to stay within the agreement.',
    },
    parts: [
      { paragraph: '1', summary: { zh: '委托方的约定和监督义务。', en: 'Agreement and supervision.' } },
      {
        paragraph: '2',
        summary: { zh: '受托人的处理范围和返还、删除义务。', en: 'Scope of the processor; return or deletion.' },
      },
      { paragraph: '3', summary: { zh: '未经同意不得转委托。', en: 'No sub-processing without consent.' } },
    ],
  },
  {
    article: '22',
    summary: {
      zh: '规定组织变动（合并、分立、解散、破产等）中的信息转移：告知接收方身份；接收方改变用途的，须重新取得同意。',
      en: 'On transfer by merger, division, dissolution or bankruptcy the recipient is named; a changed purpose or method needs new consent.',
    },
    plain: {
      zh: '公司合并、分立、破产等要转移信息的，须告诉本人接手的是谁；接手方改用途要重新征得同意。',
      en: 'When data move because of a merger, division or bankruptcy, people must be told who receives them, and a new purpose needs fresh consent.',
    },
  },
  {
    article: '23',
    summary: {
      zh: '规定对外提供：向个人说明接收方及其用途、方式、信息种类，并取得单独同意；接收方受该范围约束。',
      en: 'Provision to another handler: recipient, contact, purpose, method and categories are notified and separate consent obtained; the recipient stays within that scope.',
    },
    plain: {
      zh: '把信息给另一家处理者，要讲清给谁、干什么用，并取得本人单独同意。',
      en: 'Giving data to another handler requires telling the person who receives them and why, and obtaining separate consent.',
    },
    asks: { zh: '要求提供方告知并取得单独同意。', en: 'Asks the provider to inform and obtain separate consent.' },
  },
  {
    article: '24',
    summary: {
      zh: '规定自动化决策的透明、公平和禁止不合理差别待遇；营销须留出非个性化选项或者拒绝途径；决定有重大影响的，个人可以要求说明并拒绝纯自动化的决定。',
      en: 'Automated decisions are transparent and fair, without unreasonable differential treatment; marketing offers a non-personalised option or easy refusal; where the effect is significant, the individual may ask for an explanation and refuse a solely automated decision.',
    },
    plain: {
      zh: '机器自动作决定要透明公平；对人影响大的，本人可要求解释，也可拒绝只由机器说了算。',
      en: 'Automated decisions must be transparent and fair. Where the effect is significant, the person may ask for an explanation and refuse a purely automated decision.',
    },
    parts: [
      {
        paragraph: '1',
        summary: {
          zh: '透明、公平，不得不合理差别待遇。',
          en: 'Transparency, fairness, no unreasonable differential treatment.',
        },
      },
      {
        paragraph: '2',
        summary: { zh: '营销的非个性化选项或者拒绝方式。', en: 'Non-personalised option or refusal in marketing.' },
      },
      { paragraph: '3', summary: { zh: '重大影响决定的说明与拒绝。', en: 'Explanation and refusal of significant decisions.' } },
    ],
  },
  {
    article: '25',
    summary: { zh: '规定公开个人信息以单独同意为前提。', en: 'No publication of personal information without separate consent.' },
    plain: {
      zh: '未经本人单独同意，不得把个人信息公之于众。',
      en: 'Personal information may not be made public without separate consent.',
    },
    asks: { zh: '禁止处理者未经单独同意公开个人信息。', en: 'Forbids handlers to publish without separate consent.' },
  },
  {
    article: '26',
    summary: {
      zh: '规定公共场所的摄像和身份识别设备：限于公共安全所需，遵守国家规定，提示醒目；所得信息专用于公共安全，改作他用须有单独同意。',
      en: 'Image-capture and identification devices in public places: necessary for public security, under state rules, with a prominent sign; what they collect serves public security only, unless separate consent is given.',
    },
    plain: {
      zh: '公共场所装摄像或识别设备，须为公共安全所必需并设明显提示；拍到的只能用于公共安全，另作他用要单独同意。',
      en: 'Cameras and identification devices in public places must be needed for public security and clearly signposted. Other uses of what they collect need separate consent.',
    },
    asks: {
      zh: '要求安装者证明公共安全的必要并设置标识，要求使用者不得另作他用。',
      en: 'Asks installers to show need and put up a sign, and users to make no other use.',
    },
  },
  {
    article: '27',
    summary: {
      zh: '允许合理处理已公开的信息，个人明确拒绝的除外；影响重大的须先征得同意。',
      en: 'Information made public may be processed within reason unless the individual refuses; significant impact needs consent.',
    },
    plain: {
      zh: '别人已公开的信息可以合理使用，但本人明确拒绝的不行；对其影响重大的要先征得同意。',
      en: 'Information already made public may be used reasonably unless the person objects, and significant impact calls for consent.',
    },
  },
  {
    article: '28',
    summary: {
      zh: '界定敏感个人信息（生物识别信息在内，未满十四周岁者的信息一律属之），并设三项处理条件：目的特定、确有必要、保护严格。',
      en: 'Sensitive information includes biometric information and all information of children under fourteen; it may be processed only for a specific purpose, with sufficient necessity and strict protection.',
    },
    plain: {
      zh: '人脸等生物识别信息和不满十四周岁孩子的信息都属敏感信息，须目的特定、确有必要、保护严格才能碰。',
      en: 'Biometric data such as faces, and all data of children under 14, are sensitive. They may be handled only for a specific purpose, with sufficient necessity and strict protection.',
    },
    asks: {
      zh: '要求处理人脸信息的一切处理者满足三项条件。',
      en: 'Asks every handler of face information to meet the three conditions.',
    },
    numbers: [{ zh: '不满十四周岁', en: 'under 14 years' }],
    parts: [
      { paragraph: '1', summary: { zh: '敏感个人信息的定义。', en: 'Definition of sensitive personal information.' } },
      {
        paragraph: '2',
        summary: { zh: '特定目的、充分必要、严格保护。', en: 'Specific purpose, sufficient necessity, strict protection.' },
      },
    ],
  },
  {
    article: '29',
    summary: {
      zh: '规定敏感个人信息须以单独同意为前提，法定须书面的依其规定。',
      en: 'Sensitive information needs separate consent; written consent where law or administrative regulation so requires.',
    },
    plain: {
      zh: '处理敏感信息要单独征得同意，法律法规要求书面的就得书面。',
      en: 'Sensitive data need separate consent, in writing where law requires it.',
    },
    asks: {
      zh: '要求以同意为依据的处理者就该项处理单独取得同意。',
      en: 'Asks handlers relying on consent to obtain it for this processing alone.',
    },
  },
  {
    article: '30',
    summary: {
      zh: '规定处理敏感个人信息的加重告知：另须说明必要性和对个人的影响，法定免告知的除外。',
      en: 'For sensitive information, necessity and effect on the individual are also notified, save statutory exceptions.',
    },
    plain: {
      zh: '处理敏感信息，还要多讲两点：为什么非用不可，对本人有什么影响。',
      en: 'For sensitive data the person must also be told why handling is necessary and how it affects them.',
    },
    asks: { zh: '要求处理者增加两项告知内容。', en: 'Asks handlers to add two matters to the notice.' },
  },
  {
    article: '31',
    summary: {
      zh: '规定未满十四周岁者的信息须经监护人同意，并适用专门规则。',
      en: 'Information of children under fourteen needs guardian consent and special processing rules.',
    },
    plain: {
      zh: '不满十四周岁的，要家长等监护人同意，并制定专门规则。',
      en: 'For children under 14 a parent or guardian must consent, and special handling rules must be made.',
    },
    asks: {
      zh: '要求处理者取得监护人同意并制定专门规则。',
      en: 'Asks handlers to obtain guardian consent and make special rules.',
    },
    numbers: [{ zh: '不满十四周岁', en: 'under 14 years' }],
    parts: [
      { paragraph: '1', summary: { zh: '监护人同意。', en: 'Guardian consent.' } },
      { paragraph: '2', summary: { zh: '专门的处理规则。', en: 'Special processing rules.' } },
    ],
  },
  {
    article: '32',
    summary: {
      zh: '保留法律、行政法规关于许可和其他限制的规定。',
      en: 'Licences and other restrictions on sensitive information in laws and administrative regulations apply.',
    },
  },
  {
    article: '38',
    summary: {
      zh: '规定个人信息出境的途径：安全评估、保护认证、标准合同和其他条件；处理者应当采取必要措施保障境外接收方达到本法规定的保护标准。',
      en: 'Routes for export: security assessment, certification, standard contract, other conditions; equivalent protection abroad is ensured.',
    },
    plain: {
      zh: '个人信息要出境，得走安全评估、认证或标准合同等法定渠道，并确保境外接收方保护到位。',
      en: 'Exporting data requires a statutory route such as security assessment, certification or standard contract, with equivalent protection abroad.',
    },
    asks: { zh: '要求出境的处理者选定并完成一条途径。', en: 'Asks exporting handlers to choose and complete a route.' },
    parts: [
      { paragraph: '1', item: '1', summary: { zh: '通过安全评估。', en: 'Security assessment.' } },
      { paragraph: '1', item: '2', summary: { zh: '经个人信息保护认证。', en: 'Certification.' } },
      { paragraph: '1', item: '3', summary: { zh: '订立标准合同。', en: 'Standard contract.' } },
      { paragraph: '1', item: '4', summary: { zh: '其他条件。', en: 'Other conditions.' } },
      { paragraph: '3', summary: { zh: '保障境外接收方达到同等标准。', en: 'Equivalent protection by the recipient.' } },
    ],
  },
  {
    article: '39',
    summary: {
      zh: '规定向境外提供的，应当告知境外接收方的名称、联系方式、目的、方式、种类和行使权利的方式，并取得单独同意。',
      en: 'Export: the foreign recipient, contact, purpose, method, categories and ways to exercise rights are notified, and separate consent obtained.',
    },
    plain: {
      zh: '向境外提供前，要告诉本人境外谁接收、怎么用、怎样维权，并取得单独同意。',
      en: 'Before export the person must be told about the foreign recipient and how to use their rights, and must give separate consent.',
    },
    asks: { zh: '要求出境的处理者告知并取得单独同意。', en: 'Asks exporting handlers to inform and obtain separate consent.' },
  },
  {
    article: '40',
    summary: {
      zh: '规定关键信息基础设施运营者和处理数量达到规定的处理者应当境内存储，确需出境的应当通过安全评估。',
      en: 'Critical-infrastructure operators and handlers above the set volume store in China and pass a security assessment before export.',
    },
    plain: {
      zh: '关键设施运营者和处理量达标者，信息要存在境内，确需出境的先过安全评估。',
      en: 'Critical-infrastructure operators and handlers above the set volume must store data in China and pass a security assessment before export.',
    },
  },
  {
    article: '41',
    summary: {
      zh: '禁止未经批准将境内存储的个人信息提供给外国司法、执法机构。',
      en: 'No provision to foreign judicial or law-enforcement bodies without approval.',
    },
    asks: { zh: '禁止处理者未经批准向境外司法、执法机构提供。', en: 'Forbids handlers such provision without approval.' },
  },
  {
    article: '44',
    summary: {
      zh: '赋予个人对其信息处理的知情、决定、限制和拒绝的权利。',
      en: 'Right to know and decide, and to restrict or refuse processing.',
    },
    plain: {
      zh: '个人有权知道并决定自己的信息怎么用，也可限制或拒绝。',
      en: 'People have the right to know and decide about their data, and to restrict or refuse handling.',
    },
  },
  {
    article: '45',
    summary: {
      zh: '赋予查阅、复制的权利，处理者须及时满足；符合法定条件的，还可以要求转移。',
      en: 'Access and copy without delay; transfer where the conditions are met.',
    },
    plain: {
      zh: '个人可以查阅、复制自己的信息，符合条件的还可要求转移。',
      en: 'People may access and copy their data, and request transfer where conditions are met.',
    },
    asks: { zh: '要求处理者及时提供查阅、复制。', en: 'Asks handlers to give access and copies in time.' },
  },
  {
    article: '46',
    summary: {
      zh: '规定个人有权请求更正、补充，处理者应当核实并及时办理。',
      en: 'Correction and completion, promptly after verification.',
    },
    plain: {
      zh: '信息不对或不全，本人可要求更正补充，核实后要及时改。',
      en: 'People may have wrong or incomplete data corrected, and the handler must act promptly once checked.',
    },
  },
  {
    article: '47',
    summary: {
      zh: '列出处理者应当主动删除的五种情形，处理者不作为的，个人可以请求；法定期限未到或者技术上难以删除的，仅得存储和保护。',
      en: "Five cases of deletion on the handler's own initiative, failing which the individual may demand it; where retention has not ended or deletion is technically difficult, only storage and protection are allowed.",
    },
    plain: {
      zh: '目的达到、期限届满、撤回同意或违规处理等情形，处理者要主动删；暂时删不了的只能存着并保护好。',
      en: "Data must be deleted on the handler's own initiative when the purpose is met, the period ends, consent is withdrawn or handling was unlawful. Where deletion is not yet possible, only storage and protection are allowed.",
    },
    asks: {
      zh: '要求处理者在所列情形出现时主动删除。',
      en: 'Asks handlers to delete on their own initiative in the listed cases.',
    },
    parts: [
      {
        paragraph: '1',
        item: '1',
        summary: {
          zh: '目的已经达到、不能达到或者不再需要该信息。',
          en: 'Purpose achieved, unattainable or no longer needing the information.',
        },
      },
      { paragraph: '1', item: '2', summary: { zh: '服务终止或者期限届满。', en: 'Service ended or retention period over.' } },
      { paragraph: '1', item: '3', summary: { zh: '同意被撤回。', en: 'Consent withdrawn.' } },
      { paragraph: '1', item: '4', summary: { zh: '处理违法或者违约。', en: 'Processing in breach of law or agreement.' } },
      { paragraph: '1', item: '5', summary: { zh: '法定的其他情形。', en: 'Other cases in law.' } },
      {
        paragraph: '2',
        summary: { zh: '不能删除时仅得存储和保护。', en: 'Where deletion is not possible, only storage and protection.' },
      },
    ],
  },
  {
    article: '48',
    summary: { zh: '赋予要求解释处理规则的权利。', en: 'Right to an explanation of the processing rules.' },
    plain: { zh: '个人可以要求处理者把规则讲清楚。', en: 'People may ask the handler to explain its rules.' },
  },
  {
    article: '49',
    summary: {
      zh: '规定近亲属为自身合法、正当利益，可以行使对死者相关个人信息的查阅、复制、更正、删除等权利。',
      en: "Close relatives may, for their own lawful and legitimate interests, exercise rights over a deceased person's information.",
    },
    plain: {
      zh: '人去世后，近亲属为正当利益可以查阅、复制、更正、删除其信息。',
      en: "Close relatives may exercise rights over a deceased person's data for their own legitimate interests.",
    },
  },
  {
    article: '50',
    summary: {
      zh: '规定处理者须设便利的申请渠道，拒绝须附理由；个人可以诉诸法院。',
      en: 'An easy mechanism for requests, reasons for refusal, and the right to sue.',
    },
    plain: {
      zh: '要有方便的渠道受理个人请求；不答应要讲理由，个人还可以起诉。',
      en: 'There must be a convenient channel for requests and reasons for any refusal, and the person may sue.',
    },
    asks: {
      zh: '要求处理者建立受理机制并说明拒绝的理由；本法未规定答复的日数。',
      en: 'Asks handlers to set up the mechanism and give reasons; the law fixes no number of days.',
    },
    parts: [
      { paragraph: '1', summary: { zh: '受理机制和拒绝理由。', en: 'Mechanism and reasons.' } },
      { paragraph: '2', summary: { zh: '个人可以起诉。', en: 'Right to sue.' } },
    ],
  },
  {
    article: '51',
    summary: {
      zh: '规定处理者应当采取的六类措施：内部管理制度和操作规程、分类管理、加密和去标识化等安全技术措施、操作权限与教育培训、应急预案和其他措施。',
      en: 'Six groups of measures: internal rules, classification, technical safeguards such as encryption and de-identification, access rights and training, incident plan, others.',
    },
    plain: {
      zh: '处理者要建制度、分类管理、加密去标识、管权限、做培训、备预案。',
      en: 'Handlers need internal rules, classified management, encryption or de-identification, access control, training and incident plans.',
    },
    asks: { zh: '要求全体处理者采取上述措施。', en: 'Asks every handler to take these measures.' },
    parts: [
      { item: '1', summary: { zh: '制定内部管理制度和操作规程。', en: 'Internal rules and procedures.' } },
      { item: '2', summary: { zh: '实行分类管理。', en: 'Classification.' } },
      { item: '3', summary: { zh: '采取加密、去标识化等安全技术措施。', en: 'Encryption, de-identification and the like.' } },
      { item: '4', summary: { zh: '合理确定操作权限，定期教育培训。', en: 'Access rights and training.' } },
      { item: '5', summary: { zh: '制定并组织实施应急预案。', en: 'Incident plan.' } },
      { item: '6', summary: { zh: '其他措施。', en: 'Other measures.' } },
    ],
  },
  {
    article: '52',
    summary: {
      zh: '规定处理数量达到规定标准的处理者应当指定个人信息保护负责人，公开其联系方式并报送。',
      en: 'Handlers above the set number appoint a protection officer, publish the contact and report it.',
    },
    plain: {
      zh: '处理量达到规定数量的，要指定个人信息保护负责人，并公开、报送联系方式；线是一百万人。',
      en: 'Handlers above the set volume, currently one million persons, must appoint a protection officer, publish the contact details and report them.',
    },
    asks: { zh: '要求达到标准的处理者指定并报送负责人。', en: 'Asks such handlers to appoint and report an officer.' },
    numbers: [
      { zh: '一百万人（由合规审计办法和公告确定）', en: '1,000,000 persons (set by the audit measures and the announcement)' },
    ],
    parts: [
      { paragraph: '1', summary: { zh: '指定负责人。', en: 'Appointment.' } },
      { paragraph: '2', summary: { zh: '公开联系方式并报送。', en: 'Publication and report.' } },
    ],
  },
  {
    article: '53',
    summary: {
      zh: '规定境外处理者应当在境内设立专门机构或者指定代表，并报送有关信息。',
      en: 'Foreign handlers set up a body or appoint a representative in China and report it.',
    },
    plain: {
      zh: '境外处理者要在境内设机构或指定代表，并向主管部门报送。',
      en: 'Foreign handlers must set up a body or name a representative in China and report it.',
    },
  },
  {
    article: '54',
    summary: { zh: '规定处理者应当定期对遵守法律、行政法规的情况进行合规审计。', en: 'Regular compliance audits.' },
    plain: { zh: '要定期自查合规情况，做合规审计。', en: 'Handlers must audit their compliance regularly.' },
    asks: { zh: '要求全体处理者定期审计。', en: 'Asks every handler to audit regularly.' },
  },
  {
    article: '55',
    summary: {
      zh: '规定五类情形应当事前进行个人信息保护影响评估并记录处理情况。',
      en: 'Prior impact assessment and record in five situations.',
    },
    plain: {
      zh: '处理敏感信息、自动决策、委托或对外提供、出境等五类情形，事前要做影响评估并留记录。刷脸一定属于其中。',
      en: 'An impact assessment and a record are required beforehand in five situations, including sensitive data, automated decisions, sharing and export. Face recognition always qualifies.',
    },
    asks: {
      zh: '要求处理者在所列情形下事前评估；应用人脸识别必然属于第一项。',
      en: 'Asks handlers to assess beforehand; facial recognition always falls under item 1.',
    },
    parts: [
      { item: '1', summary: { zh: '处理敏感个人信息。', en: 'Sensitive personal information.' } },
      { item: '2', summary: { zh: '利用个人信息进行自动化决策。', en: 'Automated decision-making.' } },
      { item: '3', summary: { zh: '委托处理、向其他处理者提供、公开。', en: 'Entrustment, provision, publication.' } },
      { item: '4', summary: { zh: '向境外提供。', en: 'Export.' } },
      { item: '5', summary: { zh: '其他对个人权益有重大影响的处理。', en: 'Other processing with significant impact.' } },
    ],
  },
  {
    article: '56',
    summary: {
      zh: '规定评估的三项内容：目的、方式等是否合法、正当、必要；对个人权益的影响及安全风险；保护措施是否合法、有效并与风险程度相适应；报告和处理情况记录至少保存三年。',
      en: 'Three contents: lawfulness, legitimacy and necessity of purpose and method; impact and security risk; lawfulness, effect and proportion of safeguards. Report and record kept at least three years.',
    },
    plain: {
      zh: '评估要看目的方式是否正当必要、对人的影响和风险、保护是否管用；报告和记录至少存三年。',
      en: 'The assessment examines purpose and necessity, impact and risk, and whether the safeguards fit. Report and record are kept for at least three years.',
    },
    asks: {
      zh: '要求处理者按三项内容评估并保存报告和记录。',
      en: 'Asks handlers to assess on three contents and keep report and record.',
    },
    numbers: [{ zh: '至少三年', en: 'at least three years' }],
    parts: [
      { paragraph: '1', item: '1', summary: { zh: '目的、方式等合法、正当、必要。', en: 'Lawful, legitimate and necessary.' } },
      { paragraph: '1', item: '2', summary: { zh: '对个人权益的影响及安全风险。', en: 'Impact and security risk.' } },
      {
        paragraph: '1',
        item: '3',
        summary: { zh: '保护措施合法、有效并与风险相适应。', en: 'Safeguards lawful, effective and proportionate.' },
      },
      { paragraph: '2', summary: { zh: '报告和记录至少保存三年。', en: 'Report and record kept at least three years.' } },
    ],
  },
  {
    article: '57',
    summary: {
      zh: '规定安全事件（含可能发生）的处置：立即补救，并通知主管部门和个人；补救足以避免危害的，可以不通知个人，主管部门仍得要求通知。',
      en: 'On actual or possible leak, tampering or loss: immediate remedy and notice to authority and individuals; individuals need not be told where harm is effectively avoided, unless the authority so requires.',
    },
    plain: {
      zh: '信息泄露、丢失或可能出事，要马上补救，并通知主管部门和个人；确能避免危害的可不通知个人。',
      en: 'On an actual or possible leak, tampering or loss, the handler must act at once and notify the authority and the individuals. Individuals need not be told if harm is effectively avoided.',
    },
    asks: { zh: '要求处理者立即补救并通知。', en: 'Asks handlers to remedy and notify at once.' },
    parts: [
      {
        paragraph: '1',
        summary: { zh: '立即补救并通知，通知的三项内容。', en: 'Immediate remedy and notice with three contents.' },
      },
      { paragraph: '2', summary: { zh: '可以不通知个人的情形。', en: 'When individuals need not be told.' } },
    ],
  },
  {
    article: '58',
    summary: {
      zh: '规定提供重要互联网平台服务、用户数量巨大、业务类型复杂的处理者的特别义务：合规制度体系和独立监督机构、平台规则、处置违法者、定期发布社会责任报告。',
      en: 'Extra duties of important, very large and complex platforms: compliance system and independent supervision, platform rules, action against violators, regular social-responsibility reports.',
    },
    plain: {
      zh: '用户量极大的重要平台，要多担几项责任：独立监督、平台规则、处置违规商家、定期公布责任报告。',
      en: 'Very large platforms carry extra duties: independent oversight, platform rules, action against violators and regular public reports.',
    },
  },
  {
    article: '59',
    summary: {
      zh: '规定受托人应当采取必要措施保障安全，并协助委托方履行义务。',
      en: 'Processors secure what they process and help the handler meet its duties.',
    },
    plain: {
      zh: '受委托处理的一方，自己也要保障安全，并协助委托方履责。',
      en: 'Processors must themselves keep data secure and help the handler meet its duties.',
    },
    asks: { zh: '要求受托人自行采取安全措施并协助。', en: 'Asks processors to secure and to assist.' },
  },
  {
    article: '60',
    summary: {
      zh: '规定国家网信部门统筹协调，有关部门在各自职责范围内负责个人信息保护和监督管理。',
      en: 'The CAC coordinates; other departments act in their fields.',
    },
  },
  {
    article: '61',
    summary: {
      zh: '规定履行个人信息保护职责的部门的职责：宣传教育、受理投诉举报、组织测评、调查处理违法活动等。',
      en: 'Functions of the authorities: education, complaints, testing, investigation and others.',
    },
  },
  {
    article: '62',
    summary: {
      zh: '规定国家网信部门统筹推进的工作，包括针对小型处理者、敏感个人信息以及人脸识别、人工智能等新技术制定专门的规则、标准。',
      en: 'Work led by the CAC, including special rules and standards for small handlers, sensitive information and new technology such as facial recognition and AI.',
    },
    plain: {
      zh: '授权网信部门牵头，为人脸识别、敏感信息、小型处理者等专门制定规则标准。',
      en: 'Basis for the cyberspace authority to lead special rules for face recognition, sensitive data, small handlers and similar subjects.',
    },
    parts: [
      {
        item: '2',
        summary: {
          zh: '针对小型处理者、敏感个人信息和人脸识别等制定专门规则、标准。',
          en: 'Special rules for small handlers, sensitive information, facial recognition and the like.',
        },
      },
    ],
  },
  {
    article: '63',
    summary: {
      zh: '规定履职部门可以询问、查阅复制资料、现场检查，经批准可以查封、扣押设备和物品。',
      en: 'Authorities may question, read and copy, inspect on site and, with approval, seal or seize.',
    },
    plain: {
      zh: '监管部门可以问话、查阅复制、现场检查，经批准还能查封扣押设备。',
      en: 'Authorities may question, inspect and copy records, check on site and, with approval, seal or seize equipment.',
    },
  },
  {
    article: '64',
    summary: {
      zh: '规定发现较大风险或者发生安全事件的，可以约谈，或者要求委托专业机构审计；处理者应当整改。',
      en: 'On considerable risk or an incident the authority may summon the handler or require an audit; defects are remedied.',
    },
    plain: {
      zh: '风险较大或已出事的，监管部门可以约谈，或责令请专业机构审计，处理者须整改。',
      en: 'Where risk is considerable or an incident occurred, the authority may summon the handler or order an audit, and defects must be fixed.',
    },
  },
  {
    article: '65',
    summary: {
      zh: '规定任何组织、个人可以投诉举报违法处理活动，收到的部门应当依法及时处理并告知结果。',
      en: 'Anyone may complain; the authority handles it in time and tells the outcome.',
    },
    plain: {
      zh: '谁都可以投诉举报违法处理行为，部门要及时处理并告诉结果。',
      en: 'Anyone may complain about unlawful handling, and the authority must act in time and report the outcome.',
    },
  },
  {
    article: '66',
    summary: {
      zh: '规定行政责任：责令改正、警告、没收违法所得，对违法应用程序责令暂停或者终止服务，拒不改正的并处罚款；情节严重的，由省级以上部门处以更高罚款，并可停业、吊销许可或者执照，对责任人罚款并可禁业。',
      en: 'Administrative liability: order, warning, confiscation, suspension of apps, fine on refusal; in serious cases higher fines by provincial or higher authorities, closure or licence revocation, fines and bans for responsible persons.',
    },
    plain: {
      zh: '违法的先责令改正、警告、没收所得，拒不改的罚到一百万元；情节严重的罚到五千万元或上年营业额百分之五，责任人也要受罚。',
      en: "Breaches bring correction orders, warnings and confiscation, with fines up to RMB 1 million on refusal. Serious cases reach RMB 50 million or 5% of last year's turnover, and responsible individuals are fined too.",
    },
    numbers: [
      {
        zh: '第一款：单位一百万元以下；责任人一万元至十万元',
        en: 'para. 1: entity up to RMB 1 million; persons RMB 10,000 to 100,000',
      },
      {
        zh: '第二款：五千万元以下或者上一年度营业额百分之五以下；责任人十万元至一百万元',
        en: "para. 2: up to RMB 50 million or 5% of last year's turnover; persons RMB 100,000 to 1 million",
      },
    ],
    parts: [
      { paragraph: '1', summary: { zh: '一般情形。', en: 'General case.' } },
      { paragraph: '2', summary: { zh: '情节严重的情形。', en: 'Serious case.' } },
    ],
  },
  {
    article: '67',
    summary: { zh: '规定违法行为记入信用档案并予以公示。', en: 'Breaches are recorded in credit files and published.' },
  },
  {
    article: '68',
    summary: {
      zh: '规定国家机关不履行义务的，由上级机关或者履职部门责令改正，对责任人员依法处分。',
      en: 'State organs in breach are ordered to correct; responsible persons are sanctioned.',
    },
  },
  {
    article: '69',
    summary: {
      zh: '规定过错推定：处理者造成损害又不能自证无过错的，承担赔偿；数额依损失或者获利，难以确定的酌定。',
      en: 'A handler that causes damage is liable unless it proves absence of fault; damages follow loss or profit, failing which the circumstances.',
    },
    plain: {
      zh: '侵害他人造成损失，处理者拿不出自己没过错的证据就要赔；赔多少看损失、获利或实际情况。',
      en: 'A handler that harms someone pays unless it proves it was not at fault. Damages follow loss, profit or the circumstances.',
    },
    asks: { zh: '要求处理者留存证据，以证明无过错。', en: 'Asks handlers to keep evidence of absence of fault.' },
    parts: [
      { paragraph: '1', summary: { zh: '过错推定。', en: 'Presumed fault.' } },
      { paragraph: '2', summary: { zh: '赔偿数额的确定。', en: 'Measure of damages.' } },
    ],
  },
  {
    article: '70',
    summary: {
      zh: '规定侵害众多个人权益的，人民检察院、法律规定的消费者组织和国家网信部门确定的组织可以依法起诉。',
      en: 'Procuratorates, consumer organisations and bodies named by the CAC may sue where many are harmed.',
    },
    plain: {
      zh: '侵害了许多人的，检察院、消费者组织等可以提起公益诉讼。',
      en: 'Where many people are harmed, procuratorates, consumer organisations and designated bodies may sue in the public interest.',
    },
  },
  {
    article: '71',
    summary: {
      zh: '规定违反治安管理的，给予治安管理处罚；构成犯罪的，追究刑事责任。',
      en: 'Public-order sanctions and criminal liability.',
    },
  },
  {
    article: '72',
    summary: {
      zh: '排除自然人的个人、家庭事务。',
      en: 'Personal or household processing by natural persons is outside the Law.',
    },
    plain: {
      zh: '自己或家里用的，不归本法管；但拍到邻居门口等，仍可能侵犯隐私。',
      en: "Purely personal or household use is outside this Law. Filming a neighbour's door may still infringe privacy.",
    },
    parts: [{ paragraph: '1', summary: { zh: '个人或者家庭事务的例外。', en: 'Personal or household exception.' } }],
  },
  {
    article: '73',
    summary: {
      zh: '界定个人信息处理者、自动化决策、去标识化和匿名化。',
      en: 'Defines handler, automated decision-making, de-identification and anonymisation.',
    },
  },
]);
