import { cite } from '../cite';
import { questions } from '../question-builder';

export const scenario = questions([
  {
    id: 'scn-type',
    kind: 'single',
    quick: true,
    text: { zh: '你们的用法最接近哪一种？', en: 'Which use is closest to yours?' },
    why: {
      zh: '很多规则是按场景定的，物业、医疗、金融、私密空间和公共场所各有要求。选对场景，后面的判断才准。',
      en: 'Many rules depend on the setting: property, medical, finance, private spaces and public places each have their own. The verdict depends on the right choice.',
    },
    help: {
      zh: '选最像的一个。一套系统有几种用途的，建议分开评估。',
      en: 'Choose the closest one. If one system serves several uses, assess them separately.',
    },
    options: [
      { id: 'vending', text: { zh: '无人售货机、智能货柜', en: 'Vending machine or smart cabinet' } },
      { id: 'unattended-store', text: { zh: '无人值守门店', en: 'Unattended store' } },
      { id: 'ordering', text: { zh: '餐厅、咖啡店点单', en: 'Ordering in a restaurant or coffee shop' } },
      { id: 'face-pay', text: { zh: '线下刷脸支付', en: 'In-person face payment' } },
      { id: 'metro', text: { zh: '地铁、公共交通进站', en: 'Metro or other public transport gate' } },
      { id: 'gym', text: { zh: '健身房、体育场馆入场', en: 'Entry to a gym or sports venue' } },
      { id: 'scenic', text: { zh: '景区、乐园入园', en: 'Entry to a scenic area or theme park' } },
      { id: 'hotel-front', text: { zh: '酒店前台办理入住', en: 'Identity check at the hotel front desk' } },
      {
        id: 'hotel-room',
        text: { zh: '酒店客房（含客房门锁、房内设备）', en: 'Hotel guest room (including door locks and in-room devices)' },
      },
      { id: 'toilet-changing', text: { zh: '公共卫生间、浴室、更衣室', en: 'Public toilet, bathhouse or changing room' } },
      { id: 'property-gate', text: { zh: '小区、写字楼门禁', en: 'Gate of a residential compound or office building' } },
      { id: 'sales-office', text: { zh: '售楼处识别客户', en: 'Recognising customers in a real-estate sales office' } },
      { id: 'retail-analytics', text: { zh: '门店客流、客群分析', en: 'Analysing visitor traffic and audiences in a store' } },
      { id: 'retail-security', text: { zh: '商场超市安防、名单预警', en: 'Store or supermarket security and watchlist alerts' } },
      { id: 'school', text: { zh: '学校考勤、校门出入', en: 'School attendance or school gate' } },
      { id: 'workplace', text: { zh: '员工考勤、办公室门禁', en: 'Staff attendance or office access' } },
      {
        id: 'plant-safety',
        text: { zh: '厂区、园区内部管理和安全生产', en: 'Internal management and work safety in a plant or industrial park' },
      },
      {
        id: 'bank-remote',
        text: { zh: '银行、保险、网贷远程核验身份', en: 'Remote identity check for banking, insurance or online loans' },
      },
      { id: 'bank-onsite', text: { zh: '银行柜面、ATM刷脸取款', en: 'Face withdrawal at a bank counter or ATM' } },
      { id: 'securities', text: { zh: '证券、期货客户身份认证', en: 'Client authentication in securities or futures' } },
      { id: 'telecom-sim', text: { zh: '手机卡实名办理', en: 'Real-name registration of a SIM card' } },
      {
        id: 'live-stream',
        text: { zh: '直播、社交、电商实名认证', en: 'Real-name check for live streaming, social media or e-commerce' },
      },
      {
        id: 'app-login',
        text: { zh: 'App、小程序登录或高风险操作核验', en: 'Login or high-risk action check in an app or mini-program' },
      },
      { id: 'medical-sign', text: { zh: '医疗知情同意书电子签署', en: 'Electronic signature of a medical consent form' } },
      { id: 'medical-id', text: { zh: '就诊、入院核对身份', en: 'Identifying patients at a visit or admission' } },
      { id: 'gov-service', text: { zh: '政务和公共服务核验身份', en: 'Identity check for government or public services' } },
      { id: 'smart-doorbell', text: { zh: '智能门铃、楼道摄像头', en: 'Smart doorbell or corridor camera' } },
      { id: 'ai-portrait', text: { zh: 'AI写真、数字分身', en: 'AI portrait or digital double' } },
      { id: 'face-swap', text: { zh: '换脸、人脸编辑娱乐', en: 'Face swap or face editing for fun' } },
      {
        id: 'photo-tagging',
        text: { zh: '相册、社交照片自动标出是谁', en: 'Automatic tagging of people in albums or social photos' },
      },
      { id: 'face-search', text: { zh: '人脸搜索、用网上公开图片比对', en: 'Face search or matching against public images' } },
      { id: 'event-vlog', text: { zh: '景区、活动自动跟拍剪辑', en: 'Automatic filming and editing at scenic areas or events' } },
      { id: 'airport', text: { zh: '机场安检、登机', en: 'Airport security or boarding' } },
      { id: 'law-enforcement', text: { zh: '执法、追逃、边防', en: 'Law enforcement, tracing fugitives or border control' } },
      {
        id: 'public-video',
        text: { zh: '公共安全视频（雪亮工程、平安城市等）', en: 'Public-safety video networks (such as Xueliang or Safe City)' },
      },
      { id: 'other', text: { zh: '都不像', en: 'None of these' } },
    ],
    basis: [cite('draft-2023'), cite('measures-2025'), cite('spc-2021-15'), cite('spc-2021-15', '2'), cite('shanghai-2024')],
  },
  {
    id: 'scn-function',
    kind: 'multi',
    quick: true,
    text: { zh: '系统实际在做哪些事？', en: 'What does the system actually do?' },
    why: {
      zh: '数人头、核对本人、从人群里认人、分析年龄情绪，风险不同，适用的规则也不同。',
      en: 'Counting heads, checking that a person is who they say, picking a person out of many and analysing age or mood carry different risks and fall under different rules.',
    },
    help: {
      zh: '按设备现在开启的功能选，不按宣传册选。不确定可以问供应商。',
      en: 'Go by what is switched on, not by the brochure. If unsure, ask the supplier.',
    },
    options: [
      {
        id: 'detect-count',
        text: { zh: '只检测或数人数，不建立个人特征', en: 'Detection or counting only, with no personal template' },
        help: {
          zh: '只知道“有几张脸”，不知道是谁，也不把脸算成可比对的特征值（人脸模板）。',
          en: 'It knows how many faces there are, not whose, and does not turn a face into numbers that can be matched (a face template).',
        },
      },
      {
        id: 'verify-1to1',
        text: { zh: '核对“是不是本人”（1:1）', en: 'Checking that a person is who they say they are (1:1 verification)' },
        help: {
          zh: '拿现场的脸和这个人自己的一张照片比，例如人证比对。',
          en: 'The live face is compared with one photo of the same person, for example with the ID card.',
        },
      },
      {
        id: 'identify-1ton',
        text: { zh: '从一批人里找出“是谁”（1:N）', en: 'Finding out who a person is among many (1:N identification)' },
        help: {
          zh: '拿现场的脸和库里所有人比，例如站到门禁前不用刷卡就开门。',
          en: 'The live face is compared with everyone in a database, for example a gate that opens without a card.',
        },
      },
      {
        id: 'watchlist',
        text: { zh: '和名单比对，比中就提醒', en: 'Comparing with a watchlist and raising an alert' },
        help: { zh: '例如黑名单、重点客户名单。', en: 'For example a blacklist or a list of important customers.' },
      },
      { id: 'tracking', text: { zh: '跨多个摄像头跟踪同一个人', en: 'Tracking the same person across cameras' } },
      { id: 'attributes', text: { zh: '分析年龄、性别等特点', en: 'Analysing traits such as age or gender' } },
      {
        id: 'emotion',
        text: { zh: '推断情绪或状态（如是否专注、疲劳）', en: 'Inferring emotion or state (such as attention or fatigue)' },
      },
      { id: 'synthesis', text: { zh: '生成、替换或编辑人脸', en: 'Generating, replacing or editing faces' } },
      { id: 'payment', text: { zh: '授权付款', en: 'Authorising a payment' } },
    ],
    basis: [cite('draft-2023'), cite('measures-2025'), cite('eu-ai-act')],
  },
  {
    id: 'scn-research-only',
    kind: 'yes-no',
    text: {
      zh: '这些人脸是不是只用来研发人脸识别技术或训练算法？',
      en: 'Are the faces used solely to research face recognition or to train algorithms?',
    },
    why: {
      zh: '专为研发、训练的，不适用现行人脸识别办法，但个人信息保护法照样适用。',
      en: 'Pure research and training fall outside the Face Recognition Measures, yet the Personal Information Protection Law applies in full.',
    },
    help: {
      zh: '同时对外提供服务，或者拿运营中收来的人脸再训练，选“否”。',
      en: 'If you also run a service with them, or train on faces collected in operation, choose no.',
    },
    basis: [cite('measures-2025', '2', { paragraph: '2' })],
  },
  {
    id: 'scn-purpose',
    kind: 'text',
    text: {
      zh: '用一句话写明：你们刷脸是为了什么？',
      en: 'In one sentence, what is the single specific purpose of using face recognition?',
    },
    why: {
      zh: '法律要求处理人脸有特定的目的。这句话写得越具体，越能检验必要不必要，它会直接写进评估报告。',
      en: 'The law requires a specific purpose for handling faces. The more concrete the sentence, the better necessity can be tested; it goes straight into the report.',
    },
    help: {
      zh: '只写一个目的。例如“让本楼住户不带卡也能进单元门”，不要写“提升管理水平”。',
      en: 'Write one purpose only. For example “let residents of this building enter without a card”, rather than “improve management”.',
    },
    basis: [cite('pipl', '5'), cite('pipl', '6'), cite('draft-2023', '4'), cite('measures-2025', '4')],
  },
  {
    id: 'scn-place',
    kind: 'single',
    quick: true,
    text: {
      zh: '设备装在哪里，或者流程在哪里进行？',
      en: 'Where is the device installed, or where does the process take place?',
    },
    why: {
      zh: '法律只允许为维护公共安全在公共场所安装人脸识别设备。据一份行业研究报告，检察机关曾把健身房按公共场所对待，原始文书未核对。',
      en: 'In public places the law allows face-recognition devices only for public security. By an industry study procurators have treated a gym as a public place; the document itself was not checked.',
    },
    help: {
      zh: '哪些经营场所算公共场所，目前没有统一答案，对外营业的请按实际情况选。',
      en: 'Which business premises count as public places is not settled; if you are open to the public, choose what really fits.',
    },
    options: [
      {
        id: 'public-place',
        text: { zh: '公共场所（街道、车站、公园等）', en: 'Public place (street, station, park and the like)' },
      },
      {
        id: 'operating-place',
        text: {
          zh: '对外营业的场所（店铺、酒店大堂、场馆）',
          en: 'Business premises open to the public (shop, hotel lobby, venue)',
        },
      },
      { id: 'residential', text: { zh: '住宅小区或楼道', en: 'Residential compound or corridor' } },
      { id: 'workplace', text: { zh: '单位内部', en: 'Inside a workplace' } },
      { id: 'campus', text: { zh: '校园', en: 'School or university campus' } },
      {
        id: 'private-space',
        text: {
          zh: '客房、浴室、更衣室、卫生间等私密空间',
          en: 'Private space such as a guest room, bathroom, changing room or toilet',
        },
      },
      { id: 'online', text: { zh: '线上，或用户自己的手机等设备', en: 'Online, or on the user’s own device' } },
    ],
    basis: [cite('pipl', '26'), cite('draft-2023', '16'), cite('measures-2025', '13')],
  },
  {
    id: 'vid-public-system',
    kind: 'yes-no',
    text: {
      zh: '它是不是公共安全视频系统的一部分？',
      en: 'Is it part of a public-security video system?',
    },
    why: {
      zh: '这类系统要向县级公安机关备案，和人脸识别备案是两回事，也不看人数。',
      en: 'Such systems are filed with the county police: a duty apart from the face-recognition filing, whatever the number of people.',
    },
    help: {
      zh: '指商场、景区、学校、医院、车站、停车场等人多的地方，为公共安全装的视频系统。',
      en: 'Video systems installed for public security in crowded places such as malls, scenic areas, schools, hospitals, stations and car parks.',
    },
    basis: [cite('video-regulation', '7', { paragraph: '2' }), cite('video-regulation', '14')],
  },
  {
    id: 'vid-in-use-date',
    kind: 'date',
    text: { zh: '视频系统是哪一天投入使用的？', en: 'On which day was the video system put to use?' },
    why: {
      zh: '向公安机关备案的30天从这天起算，按自然日，不是工作日。',
      en: 'The 30 days for filing with the police run from this day; they are calendar days, not working days.',
    },
    basis: [cite('video-regulation', '14')],
  },
  {
    id: 'vid-police-filed',
    kind: 'yes-no',
    text: { zh: '向县级公安机关备过案吗？', en: 'Has it been filed with the county police?' },
    why: {
      zh: '条例要求备案位置、数量、存储期限等情况，有变化的要及时办理变更。',
      en: 'The regulation asks for a filing of places, numbers, storage period and so on, kept up to date.',
    },
    basis: [cite('video-regulation', '14')],
  },
  {
    id: 'scn-private-space',
    kind: 'yes-no',
    quick: true,
    text: {
      zh: '有没有摄像头或识别设备装在客房、浴室、更衣室、卫生间等私密空间里，或对着里面？',
      en: 'Is any camera or recognition device installed inside, or facing into, a guest room, bathroom, changing room, toilet or similar private space?',
    },
    why: {
      zh: '私密空间内部禁止安装，什么目的、谁同意都不能例外。对着私密空间拍，也受隐私权和视频管理规则约束。',
      en: 'Installing inside private spaces is banned, whatever the purpose and whoever consents. Filming into them is also covered by privacy law and the video rules.',
    },
    help: {
      zh: '普通摄像头也算。客房、包间、试衣间、哺乳室、宿舍都要检查。',
      en: 'Ordinary cameras count too. Check guest and private rooms, fitting rooms, nursing rooms and dormitories.',
    },
    basis: [cite('draft-2023', '6'), cite('measures-2025', '13'), cite('civil-code', '1032'), cite('civil-code', '1033')],
  },
  {
    id: 'scn-public-safety',
    kind: 'single',
    quick: true,
    text: { zh: '在这里装，是不是维护公共安全所必需的？', en: 'Is the device here necessary for public security?' },
    why: {
      zh: '公共场所的识别设备只能为维护公共安全安装，这是看目的，不是看有没有同意。提高效率、做营销、统计客流都不算。',
      en: 'In public places recognition devices may be installed only for public security. This is a test of purpose, not of consent; efficiency, marketing and visitor statistics do not count.',
    },
    help: {
      zh: '书面依据：例如法规规范、公安要求或风险评估文件。',
      en: 'Written grounds are, for example, a regulation or standard, a police requirement or a risk assessment.',
    },
    options: [
      { id: 'yes-documented', text: { zh: '是，而且有书面依据', en: 'Yes, with written grounds' } },
      { id: 'yes-undocumented', text: { zh: '是，但没有书面依据', en: 'Yes, but without written grounds' } },
      { id: 'no', text: { zh: '不是，主要为了效率、营销或体验', en: 'No, mainly for efficiency, marketing or convenience' } },
    ],
    basis: [cite('pipl', '26'), cite('draft-2023', '7'), cite('measures-2025', '13'), cite('shanghai-2024')],
  },
  {
    id: 'scn-legal-mandate',
    kind: 'single',
    quick: true,
    text: {
      zh: '有没有法律或行政法规明确要求在这里用刷脸？',
      en: 'Does a law or administrative regulation expressly require face recognition here?',
    },
    why: {
      zh: '要求实名，不等于要求刷脸。国家对刷脸核验身份另有规定的，从其规定，但要说得出是哪一条。',
      en: 'Requiring real names is not requiring faces. Special state rules on face identity checks prevail, but you must be able to say which one.',
    },
    help: {
      zh: '法律由全国人大及其常委会制定，行政法规由国务院制定。部门或地方的通知、行业惯例，请选“只有地方、行业、主管部门的要求或惯例”。',
      en: 'Laws come from the National People’s Congress or its Standing Committee, administrative regulations from the State Council. For notices of departments or local bodies and for trade practice, choose “Only a local, sector or supervisory requirement or practice”.',
    },
    options: [
      { id: 'law-face', text: { zh: '有，明确要求用人脸', en: 'Yes, it expressly requires the face' } },
      {
        id: 'law-identity',
        text: {
          zh: '有，但只要求核验身份，没说必须用人脸',
          en: 'Yes, but it only requires an identity check and does not specify the face',
        },
      },
      {
        id: 'guidance',
        text: { zh: '只有地方、行业、主管部门的要求或惯例', en: 'Only a local, sector or supervisory requirement or practice' },
      },
      { id: 'none', text: { zh: '没有', en: 'No' } },
    ],
    basis: [
      cite('pipl', '13'),
      cite('internet-loan', '18'),
      cite('draft-2023', '9'),
      cite('measures-2025', '10'),
      cite('measures-2025', '12'),
      cite('shanghai-2024'),
    ],
  },
  {
    id: 'sta-id-rule',
    kind: 'yes-no',
    text: {
      zh: '国家有没有规定，写明这里要用刷脸核验身份？部门规章也算',
      en: 'Does a state rule, departmental rules included, prescribe identity checks by face here?',
    },
    why: {
      zh: '国家对刷脸核验身份另有规定的，从其规定，可以不受“不得只有刷脸一种方式”的限制。',
      en: 'Where state rules provide otherwise for face identity checks, those rules prevail over the ban on face as the only way.',
    },
    help: {
      zh: '只要求实名、没说刷脸的，选“否”。地方通知、公司制度和行业习惯也不算。',
      en: 'If it only requires a real name and not the face, choose no. Local notices, company rules and trade practice do not count.',
    },
    basis: [cite('measures-2025', '10')],
  },
  {
    id: 'scn-legal-citation',
    kind: 'text',
    text: { zh: '这项依据叫什么名称，是哪一条？', en: 'What is that instrument called, and which article is it?' },
    why: {
      zh: '发生争议时，要由你们证明处理有依据。说不出名称和条款的“上级要求”很难站住。',
      en: 'In a dispute it is for you to prove the ground. An unnamed “the authorities require it” hardly holds.',
    },
    help: {
      zh: '写文件全称和条款号。手头没有的，先向提出要求的单位索取。',
      en: 'Give the full title and the article. If you do not have the document, ask for it from whoever made the demand.',
    },
    basis: [cite('pipl', '13'), cite('spc-2021-15', '6')],
  },
  {
    id: 'scn-signage',
    kind: 'single',
    text: { zh: '现场有没有提示标识，写了什么？', en: 'Is there a sign on site, and what does it say?' },
    why: {
      zh: '人们分不清普通摄像头和会认人的摄像头。在公共场所，法律要求设置显著的提示标识；其他场所设了也有助于让人知情。标识不等于同意。',
      en: 'People cannot tell a plain camera from one that recognises them. Public places must have a prominent sign; elsewhere it helps people to know. A sign is not consent.',
    },
    options: [
      {
        id: 'frt-specific',
        text: { zh: '醒目，写明了使用人脸识别和用途', en: 'Prominent, and it says face recognition is used and why' },
      },
      {
        id: 'generic',
        text: {
          zh: '只写“监控区域”之类，没提人脸识别',
          en: 'Only a general notice such as “CCTV area”, without face recognition',
        },
      },
      { id: 'none', text: { zh: '没有标识', en: 'No sign' } },
    ],
    basis: [cite('pipl', '26'), cite('draft-2023', '7'), cite('measures-2025', '13')],
  },
  {
    id: 'scn-capture-mode',
    kind: 'single',
    quick: true,
    text: { zh: '人脸是怎样采集的？', en: 'How are faces captured?' },
    why: {
      zh: '人不知道被采集，就谈不上同意，也无从拒绝。2021年央视3·15晚会曝光的门店摄像头，就是无感采集。',
      en: 'A person who does not know cannot consent or refuse. The store cameras exposed on China Central Television’s 3·15 programme in 2021 captured faces this way.',
    },
    options: [
      {
        id: 'cooperative',
        text: {
          zh: '本人主动配合，例如站到机器前',
          en: 'The person actively cooperates, for example by standing in front of the device',
        },
      },
      {
        id: 'passive',
        text: { zh: '无感或远距离，走进画面就识别', en: 'Passive or remote: anyone who comes into view is recognised' },
      },
      { id: 'covert', text: { zh: '隐蔽采集，本人无从知道', en: 'Covert: the person has no way of knowing' } },
      { id: 'upload', text: { zh: '用户自己上传照片或视频', en: 'The user uploads photos or video' } },
    ],
    basis: [cite('spc-2021-15', '2'), cite('draft-2023', '10'), cite('eu-ai-act')],
  },
  {
    id: 'scn-remote-id-basis',
    kind: 'single',
    quick: true,
    text: {
      zh: '不经本人配合就识别、跟踪，或用于执法，依据是什么？',
      en: 'What is the ground for passive identification, tracking or law-enforcement use?',
    },
    why: {
      zh: '不经配合就认人，对个人的影响很大。个人信息保护法把公共场所的识别设备限于维护公共安全，欧盟对执法用途还要求事先授权。',
      en: 'Recognising people without their cooperation affects them heavily. The Personal Information Protection Law confines recognition devices in public places to public security, and the EU asks for prior authorisation for law-enforcement use.',
    },
    help: { zh: '只选最主要的一项。', en: 'Choose the main one only.' },
    options: [
      {
        id: 'judicial',
        text: { zh: '司法机关或有权机关逐案授权', en: 'Case-by-case approval by a court or competent authority' },
      },
      {
        id: 'statutory',
        text: { zh: '法定职责，并有内部审批程序', en: 'A statutory duty, with an internal approval procedure' },
      },
      {
        id: 'emergency',
        text: {
          zh: '国家安全、公共安全，或紧急保护生命财产',
          en: 'National or public security, or emergency protection of life or property',
        },
      },
      {
        id: 'request',
        text: { zh: '本人或有利害关系的人主动提出', en: 'Requested by the person or an interested party' },
        help: { zh: '例如家属请求寻找走失的人。', en: 'For example a family asking to find a missing person.' },
      },
      { id: 'none', text: { zh: '没有特别的依据', en: 'No particular ground' } },
    ],
    basis: [cite('eu-ai-act'), cite('us-warrant'), cite('draft-2023', '10')],
  },
  {
    id: 'scn-bystanders',
    kind: 'single',
    quick: true,
    text: {
      zh: '会不会拍到没注册的路人？拍到后怎么处理？',
      en: 'Are unregistered bystanders captured, and what happens to their data?',
    },
    why: {
      zh: '路人没有被单独告知，也没有同意。法律要求收集限于实现目的的最小范围，意外拍到的应及时删除或匿名化。',
      en: 'Bystanders were not told separately and did not consent. The law limits collection to the minimum the purpose needs, so accidental captures should be deleted or anonymised promptly.',
    },
    help: {
      zh: '匿名化：处理后认不出是谁，也无法还原。',
      en: 'Anonymised means the person cannot be recognised and this cannot be undone.',
    },
    options: [
      { id: 'none', text: { zh: '不会拍到', en: 'They are not captured' } },
      { id: 'deleted', text: { zh: '会，但立即删除或匿名化', en: 'Yes, but deleted or anonymised at once' } },
      { id: 'kept', text: { zh: '会，并且保留下来', en: 'Yes, and the data are kept' } },
    ],
    basis: [cite('aiia-report', '3.4.1'), cite('draft-2023', '18')],
  },
  {
    id: 'scn-zone',
    kind: 'yes-no',
    text: {
      zh: '采集范围是不是只到实际需要为止（不拍邻居门口、通道、无关工位）？',
      en: 'Is the capture area limited to what is needed, leaving out neighbours’ doors, corridors and unrelated desks?',
    },
    why: {
      zh: '公共场所要依法合理划定采集区域，其他地方也要守住必要限度和他人隐私。北京一起邻里纠纷中，对着邻居必经通道的门铃被判拆除。',
      en: 'In public places the area must be drawn lawfully and reasonably; elsewhere necessity and other people’s privacy set the limit. In a Beijing neighbour dispute a doorbell facing the only path was ordered to be removed.',
    },
    help: {
      zh: '打开实时画面，看看镜头里有哪些不该拍到的地方。',
      en: 'Open the live picture and see what should not be in view.',
    },
    basis: [cite('draft-2023', '8'), cite('measures-2025', '13'), cite('civil-code', '1032'), cite('civil-code', '1033')],
  },
  {
    id: 'scn-device-count',
    kind: 'number',
    text: { zh: '一共有多少台设备或多少个点位？', en: 'How many devices or capture points are there?' },
    why: {
      zh: '设备规模反映影响的大小，会写进评估报告。上海2024年的整治就是按台数排查和停用的。',
      en: 'The number of devices shows the scale of the impact and goes into the report. Shanghai’s 2024 campaign inspected and suspended machines by unit.',
    },
    help: {
      zh: '能采集或识别人脸的都算，包括暂时停用的。',
      en: 'Count everything able to capture or recognise faces, including devices now switched off.',
    },
    min: 0,
    max: 10000000,
    unit: { zh: '台', en: 'devices' },
    basis: [cite('pipl', '56'), cite('shanghai-2024')],
  },
]);
