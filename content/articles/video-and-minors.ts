import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const videoAndMinors = [
  ...articlesOf('video-regulation', { grade: 'text', source: seen.lawRefBook }, [
    {
      ...whole,
      summary: {
        zh: '规范公共安全视频图像信息系统的行政法规，2025年4月1日起施行，由公安机关负责监督管理；规定安装主体和地点、禁装区域、标识、备案、安全管理、保存期限和处罚。',
        en: 'Administrative regulation on public-security video systems, in force since 1 April 2025, supervised by the police: who may install and where, banned places, signs, filing, security, retention and penalties.',
      },
    },
    {
      article: '2',
      summary: {
        zh: '界定公共安全视频图像信息系统：在公共场所安装图像采集设备，对涉及公共安全的区域进行视频图像收集、传输、显示、存储的系统。',
        en: 'Defines the system: image-capture devices in public places that collect, transmit, display and store images of areas relevant to public security.',
      },
    },
    {
      article: '7',
      summary: {
        zh: '规定建设主体：道路、广场等由政府建设；商场、学校、医院、车站等人员密集场所由经营管理单位建设；须为维护公共安全所必需，其他单位和个人不得安装。',
        en: 'Who builds: government on roads and squares; operators in crowded places such as malls, schools, hospitals and stations; only where public security requires it; nobody else may install.',
      },
      plain: {
        zh: '哪些公共区域可装公共安全摄像、由谁来装；都要为公共安全所必需，其他人不得装。',
        en: 'Says who may install public-security video and in which public areas. It must be needed for public security, and others may not install it.',
      },
      asks: { zh: '限定可以安装的主体和目的。', en: 'Limits who may install and for what.' },
      parts: [
        { paragraph: '1', summary: { zh: '道路、广场等由政府建设。', en: 'Government on roads and squares.' } },
        {
          paragraph: '2',
          summary: {
            zh: '所列人员密集场所由经营管理单位建设，重点部位由政府有关部门指导确定。',
            en: 'Operators in listed crowded places; key spots set with government guidance.',
          },
        },
        {
          paragraph: '3',
          summary: { zh: '须为公共安全所必需，其他人不得安装。', en: 'Only where public security requires it; nobody else.' },
        },
      ],
    },
    {
      article: '8',
      summary: {
        zh: '列出一律禁止装设的部位（客房包间、宿舍、更衣、哺乳、卫浴等内部，及其他可窥私的位置）；管理者负有日常检查和立即报告公安机关的义务。',
        en: 'Banned places: inside guest and private rooms, dormitories and rest rooms, changing, fitting, nursing, washing and bath rooms, and other spots from which privacy can be spied on; managers check regularly and report finds to the police at once.',
      },
      plain: {
        zh: '客房包间、宿舍、更衣试衣、哺乳、卫浴等里面，以及能窥视他人隐私的位置，一律不准装；管理者要常检查，发现即报公安。',
        en: 'Installation is banned inside guest rooms, dormitories, changing, nursing and washing rooms and at any spot that can spy on others. Managers must check regularly and report finds to the police.',
      },
      asks: {
        zh: '禁止任何人在所列区域安装，要求管理者检查并报告。',
        en: 'Bans installation by anyone and asks managers to check and report.',
      },
      parts: [
        { paragraph: '1', summary: { zh: '禁止安装的区域和部位。', en: 'Banned places.' } },
        { paragraph: '2', summary: { zh: '日常检查和报告。', en: 'Checks and reports.' } },
      ],
    },
    {
      article: '9',
      summary: {
        zh: '规定其他公共场所的安装：须为公共安全所必需，限于负有安全防范义务的单位或者个人；不适用第十一条、第十四条、第十五条、第十六条第二款、第十七条的强制要求。',
        en: 'Other public places: only where public security requires it and by those with a security duty; articles 11, 14, 15, 16(2) and 17 are not mandatory there.',
      },
      parts: [{ paragraph: '1', summary: { zh: '安装的条件和主体。', en: 'Condition and installer.' } }],
    },
    {
      article: '10',
      summary: {
        zh: '规定在涉密单位周边安装的，应当事先征得同意。',
        en: 'Installation near secret units needs their prior consent.',
      },
    },
    {
      article: '12',
      summary: {
        zh: '规定产品、服务应当符合强制性标准；发现安全缺陷、漏洞的，应当补救、告知并报告。',
        en: 'Products and services meet mandatory standards; defects are remedied, notified and reported.',
      },
      asks: { zh: '要求产品和服务提供者履行上述义务。', en: 'Asks suppliers to meet these duties.' },
    },
    {
      article: '13',
      summary: {
        zh: '规定设备的位置、角度和范围须合理，并有醒目提示。',
        en: 'Position, angle and area are reasonable, with a prominent sign.',
      },
      plain: {
        zh: '摄像头的位置、角度、范围要合理，并设明显提示。',
        en: 'Position, angle and coverage must be reasonable, and a clear sign is required.',
      },
      asks: { zh: '要求建设、使用单位合理设置并标识。', en: 'Asks installers and users to do so.' },
    },
    {
      article: '14',
      summary: {
        zh: '规定系统投入使用后的备案：向所在地县级公安机关备案单位情况、位置、数量和类型、存储期限等；本条例施行前已投入使用的，在规定期限内补办；变更的及时办理。',
        en: 'Filing after start of use with the county-level police: operator, place, number and kind, retention; systems already in use file within the set period; changes in time.',
      },
      plain: {
        zh: '系统启用后三十天内向县级公安机关备案；这与向网信部门的人脸备案是两码事。',
        en: 'The system must be filed with the county-level police within 30 calendar days of use. This is separate from the filing with the cyberspace authority.',
      },
      asks: {
        zh: '要求系统管理单位向县级公安机关备案；与向网信部门的备案相互独立。',
        en: 'Asks operators to file with the county police, apart from any filing with the cyberspace authority.',
      },
      numbers: [
        { zh: '投入使用之日起三十日（自然日）', en: '30 calendar days from start of use' },
        {
          zh: '施行前已投入使用的，自施行之日起九十日（推算为2025-06-30）',
          en: 'systems already in use: 90 days from commencement (computed: 30 June 2025)',
        },
      ],
    },
    {
      article: '15',
      summary: {
        zh: '规定运行单位的安全管理制度、防攻击等措施；委托运营的，签订保密协议并监督。',
        en: 'Security rules and protection against attack; confidentiality agreement and supervision of contractors.',
      },
    },
    {
      article: '16',
      summary: {
        zh: '规定不得滥用、泄露系统和信息；对相关人员进行审查、培训，实行授权和访问控制，登记调用情况。',
        en: 'No misuse or leak; staff screening and training, authorisation and access control, register of retrievals.',
      },
      parts: [{ paragraph: '2', summary: { zh: '人员审查、访问控制和调用登记。', en: 'Screening, access control, register.' } }],
    },
    {
      article: '17',
      summary: {
        zh: '规定视频图像信息的保存期限；期满且处理目的已实现的，应当删除；法律、行政法规另有规定的，从其规定。',
        en: 'Retention of footage; deletion when the period ends and the purpose is achieved; other laws prevail.',
      },
      plain: {
        zh: '录像至少存三十天，期满用途已了的要删。',
        en: 'Recordings are kept for at least 30 days and deleted afterwards once the purpose is met.',
      },
      asks: { zh: '要求系统运行单位保存并按期删除。', en: 'Asks operators to keep and then delete.' },
      numbers: [{ zh: '不少于三十日', en: 'at least 30 days' }],
    },
    {
      article: '19',
      summary: { zh: '规定设计、施工、维护单位的保密义务。', en: 'Confidentiality of designers, builders and maintainers.' },
    },
    {
      article: '20',
      summary: { zh: '规定国家机关依照法定权限和程序查阅、调取。', en: 'State organs access within their powers and procedure.' },
    },
    {
      article: '21',
      summary: {
        zh: '规定为保护自然人的生命健康、财产安全，经系统管理单位同意，本人、近亲属等可以查阅关联的视频图像信息。',
        en: "To protect life, health or property, the person, close relatives and others may view related footage with the operator's consent.",
      },
    },
    {
      article: '22',
      summary: {
        zh: '规定依法公开传播视频图像信息的，应当对人脸、机动车号牌等采取严格保护措施。',
        en: 'Lawful publication strictly protects faces, plates and the like.',
      },
      asks: { zh: '要求公开传播者遮蔽人脸等敏感信息。', en: 'Asks publishers to obscure faces.' },
    },
    {
      article: '26',
      summary: {
        zh: '规定违反第七条第三款、第九条第一款安装的责任：限期改正并删除；拒不改正的，没收设备并罚款。',
        en: 'Installation contrary to articles 7(3) or 9(1): order and deletion; on refusal seizure and fine.',
      },
      numbers: [
        {
          zh: '个人五千元以下；单位二万元以下；责任人五千元以下',
          en: 'individuals up to RMB 5,000; entities up to 20,000; persons responsible up to 5,000',
        },
      ],
    },
    {
      article: '27',
      summary: {
        zh: '规定在禁装区域安装的，没收设备、删除信息并罚款；管理者未履行日常检查义务的，责令改正，拒不改正或者造成严重后果的，处以同额罚款。',
        en: 'Installation in banned places: seizure, deletion and fine; managers who fail to check are ordered to correct and, on refusal or serious results, fined the same.',
      },
      plain: {
        zh: '在禁装的私密地方装设备的，没收、删除并罚款；疏于检查的也可能受罚。',
        en: 'Installing in a banned private place leads to seizure, deletion and fines, and failure to check can also be punished.',
      },
      numbers: [
        {
          zh: '个人五千元至一万元；单位一万元至二万元；责任人五千元至一万元',
          en: 'individuals RMB 5,000 to 10,000; entities 10,000 to 20,000; persons responsible 5,000 to 10,000',
        },
      ],
      parts: [
        { paragraph: '1', summary: { zh: '禁装区域的安装。', en: 'Installation in banned places.' } },
        { paragraph: '2', summary: { zh: '未日常检查。', en: 'Failure to check.' } },
      ],
    },
    {
      article: '28',
      summary: {
        zh: '规定违反第十条未征得同意安装的，没收设备并处同额罚款。',
        en: 'Installation without the consent article 10 requires: seizure and the same fines.',
      },
    },
    {
      article: '29',
      summary: {
        zh: '规定未备案或者提供虚假备案信息的，限期改正；拒不改正的，处罚款。',
        en: 'No or false filing: order; fine on refusal.',
      },
      numbers: [{ zh: '一万元以下', en: 'up to RMB 10,000' }],
    },
    {
      article: '31',
      summary: {
        zh: '规定未履行网络安全、数据安全、个人信息保护义务或者非法公开传播的，依照网络安全法、数据安全法、个人信息保护法处理。',
        en: 'Breach of network, data or personal-information duties or unlawful publication falls under the CSL, DSL and PIPL.',
      },
    },
    {
      article: '33',
      summary: {
        zh: '规定非公共场所的图像采集设备不得危及公共安全或者侵害他人，影像不得非法提供、传播；违者适用第三十一条。',
        en: "Devices in non-public places must not endanger public security or infringe others' rights, nor footage be unlawfully provided or published; breaches fall under article 31.",
      },
      plain: {
        zh: '在非公共场所装的，也不得危害公共安全或侵害他人，不得非法提供传播。',
        en: 'Cameras in non-public places must not endanger public security or harm others, nor may footage be unlawfully shared.',
      },
    },
  ]),
  ...articlesOf('minors-network-regulation', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '32',
      summary: {
        zh: '规定处理者不得强制要求未成年人或者其监护人同意非必要的个人信息处理，不得因不同意而拒绝提供基本功能服务。',
        en: 'No forced consent of minors or guardians to unnecessary processing, nor refusal of basic functions for want of it.',
      },
      asks: {
        zh: '要求网络产品和服务提供者不以同意为条件。',
        en: 'Asks online providers not to make basic service conditional.',
      },
    },
    {
      article: '34',
      summary: {
        zh: '规定便捷的查阅、复制、更正、补充、删除途径；拒绝的，应当书面告知并说明理由。',
        en: 'Easy access, copy, correction and deletion; refusal in writing with reasons.',
      },
    },
    {
      article: '35',
      summary: {
        zh: '规定发生或者可能发生泄露等的，立即启动应急预案，报告网信等部门，并告知受影响的未成年人及其监护人；难以逐一告知的，发布警示信息。',
        en: 'Incidents: start the plan at once, report to the authorities, tell minors and guardians; a public warning where they cannot be told one by one.',
      },
    },
    {
      article: '36',
      summary: {
        zh: '规定对工作人员以最小授权为原则设定访问权限；访问未成年人个人信息应当经审批、记录并采取技术措施。',
        en: "Least authority for staff; access to minors' information approved, recorded and technically controlled.",
      },
    },
    {
      article: '37',
      summary: {
        zh: '规定个人信息处理者应当每年对其处理未成年人个人信息的情况进行合规审计，并及时向网信等部门报告。',
        en: "Yearly compliance audit of the processing of minors' information, reported in time to the cyberspace and other authorities.",
      },
      asks: {
        zh: '要求处理任何未成年人（不满十八周岁）个人信息的处理者每年审计并报告。',
        en: "Asks every handler of under-eighteens' information to audit and report yearly.",
      },
      numbers: [{ zh: '每年一次', en: 'once a year' }],
    },
    {
      article: '56',
      summary: { zh: '规定违反第三十六条等的行政责任。', en: 'Liability for breach of article 36 and others.' },
      numbers: [
        {
          zh: '违法所得一百万元以上的，一倍至十倍；其他十万元至一百万元；责任人一万元至十万元',
          en: 'one to ten times gains of RMB 1 million or more; otherwise RMB 100,000 to 1 million; persons 10,000 to 100,000',
        },
      ],
    },
  ]),
  ...articlesOf('children-provisions', { grade: 'secondary', source: seen.thirdPartyNote }, [
    {
      ...whole,
      summary: {
        zh: '规定不满十四周岁儿童个人信息的网络保护：专门的保护规则和用户协议、指定专人负责、监护人同意及拒绝选项、告知事项、最小授权访问和删除。',
        en: 'Protection of children under fourteen online: special rules and user agreement, a designated person, guardian consent with an option to refuse, notice, least access, deletion.',
      },
      numbers: [{ zh: '不满十四周岁', en: 'under 14 years' }],
      open: {
        zh: '仅主题见于第三方摘要；条号凭记忆，不引用到条。',
        en: 'Only the theme was seen in a third-party summary; article numbers are from memory and not cited.',
      },
    },
  ]),
];
