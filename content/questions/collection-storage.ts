import { cite } from '../cite';
import { questions } from '../question-builder';

export const collectionStorage = questions([
  {
    id: 'col-data-types',
    kind: 'multi',
    text: { zh: '系统里保存了哪些数据？', en: 'Which data does the system keep?' },
    why: {
      zh: '保存的种类越多、越能对上具体的人，泄露后的危害越大；曾有一起泄露同时流出照片、身份证和工作信息。法律把人脸等生物识别信息列为敏感个人信息，要求更严的保护。',
      en: 'The more kinds of data you keep and the easier they point to one person, the worse a leak; in one known leak photos, ID and work data came out together. The law treats faces and other biometrics as sensitive personal information that needs stricter protection.',
    },
    options: [
      {
        id: 'template',
        text: { zh: '人脸特征值（由照片算出来的一串数据）', en: 'Face template (the string of numbers computed from a photo)' },
        help: {
          zh: '机器比对用的就是它。看不出长相，但仍能认出是谁，通常仍算人脸信息。',
          en: 'This is what the machine compares. It does not look like a face, yet it still identifies a person, so it is normally still face information.',
        },
      },
      { id: 'photo', text: { zh: '原始人脸照片', en: 'Original face photos' } },
      { id: 'video', text: { zh: '原始视频', en: 'Original video' } },
      { id: 'id-number', text: { zh: '身份证号或姓名', en: 'ID number or name' } },
      { id: 'phone', text: { zh: '手机号', en: 'Phone number' } },
      { id: 'account', text: { zh: '支付账号或会员账号', en: 'Payment or member account' } },
      { id: 'fingerprint', text: { zh: '指纹等其他生物特征', en: 'Fingerprints or other biometrics' } },
      { id: 'trajectory', text: { zh: '行踪、出入记录或消费记录', en: 'Movement, entry or purchase records' } },
      { id: 'none', text: { zh: '都不保存', en: 'None of these is kept' } },
    ],
    basis: [cite('pipl', '28'), cite('gbt-35273', '5.4'), cite('gbt-35273', '9.2'), cite('measures-2025', '9')],
  },
  {
    id: 'col-extra-data',
    kind: 'multi',
    text: {
      zh: '刷脸前后，还向人要了哪些和目的无关的信息？',
      en: 'Around the face scan, which information unrelated to the purpose do you also ask for?',
    },
    why: {
      zh: '法律要求只收实现目的所必需的最少信息。上海检查过的一些售货机在刷脸后要求授权性别、手机号、生日，就被列为问题。',
      en: 'The law allows only the least information the purpose needs. Some vending machines checked in Shanghai asked for gender, phone and birthday after the scan, and that was listed as a problem.',
    },
    help: {
      zh: '确实为办这件事所必需的，不用勾。例如寄货要用的手机号。',
      en: 'Do not tick what this very service really needs, such as a phone number needed to deliver goods.',
    },
    options: [
      { id: 'gender', text: { zh: '性别', en: 'Gender' } },
      { id: 'phone', text: { zh: '手机号', en: 'Phone number' } },
      { id: 'birthday', text: { zh: '生日', en: 'Birthday' } },
      { id: 'city', text: { zh: '常住地', en: 'City of residence' } },
      { id: 'contacts', text: { zh: '通讯录或社交关系', en: 'Contacts or social connections' } },
      { id: 'location', text: { zh: '位置', en: 'Location' } },
      { id: 'none', text: { zh: '没有额外要', en: 'Nothing extra' } },
    ],
    basis: [cite('pipl', '5'), cite('pipl', '6'), cite('consumer-law', '29'), cite('consumer-law', '56'), cite('shanghai-2024')],
  },
  {
    id: 'col-reference-source',
    kind: 'multi',
    text: {
      zh: '用来比对的人脸照片（底图）是从哪里来的？',
      en: 'Where do the reference face images used for matching come from?',
    },
    why: {
      zh: '底图来路不正，后面的使用也站不住。曾有健身房把办卡照片挪作底图，也有公司从网上大量抓取照片，都被追究；法律禁止非法收集个人信息。',
      en: 'If the reference images were obtained improperly, everything built on them is shaky. A gym that reused membership photos and a company that scraped photos from the web were both called to account; the law bans unlawful collection.',
    },
    help: {
      zh: '底图（人脸库）：事先存好、用来和现场的脸对比的照片或特征值。',
      en: 'Reference images (the gallery): the photos or templates stored beforehand and compared with the live face.',
    },
    options: [
      { id: 'enrolled', text: { zh: '本人在现场或网上主动录入', en: 'The person enrolled on site or online' } },
      {
        id: 'authoritative',
        text: {
          zh: '连国家权威渠道比对，本地不建人脸库',
          en: 'Matched through a national authoritative source, no local gallery',
        },
        help: {
          zh: '例如国家人口基础信息库、国家网络身份认证公共服务。',
          en: 'For example the national population database or the national network-identity service.',
        },
      },
      { id: 'id-doc', text: { zh: '读取身份证上的照片', en: 'Read from the photo on the ID document' } },
      {
        id: 'repurposed',
        text: { zh: '把办卡、入职或档案照片拿来当底图', en: 'Membership, HR or file photos reused as reference images' },
      },
      { id: 'purchased', text: { zh: '向别人买来或受让', en: 'Bought or taken over from a third party' } },
      { id: 'scraped', text: { zh: '从网上或监控视频里批量抓取', en: 'Scraped in bulk from the web or from CCTV' } },
      { id: 'none', text: { zh: '没有底图（只检测有没有人脸）', en: 'No reference images (only detects that a face is there)' } },
    ],
    basis: [cite('pipl', '6'), cite('pipl', '27'), cite('eu-ai-act'), cite('gdpr', '6'), cite('measures-2025', '11')],
  },
  {
    id: 'col-persons-stored',
    kind: 'number',
    quick: true,
    text: { zh: '你们现在一共存了多少个人的人脸信息？', en: 'How many people’s face information do you store now in total?' },
    why: {
      zh: '这个数决定要不要向网信部门备案：现行办法按存储的人数算，达到10万人就要备案。2023年征求意见稿写的超过1万人从未生效。',
      en: 'This number decides whether you must file with the cyberspace administration: the Measures in force count persons stored, and filing starts at 100,000. The “above 10,000” of the 2023 consultation draft never took effect.',
    },
    help: {
      zh: '数的是人，不是照片张数，也不是刷脸次数。同一个人在几套系统里只算一次；照片和特征值都算，设备、服务器、备份和供应商替你们存的也算。各设备不联通、没法去重的，先相加。只算本单位，其他独立法人（如集团里的其他公司）另算。官方没有公布怎样去重，这里取较稳妥的算法。',
      en: 'Count people, not photos and not scans. One person in several systems counts once; photos and templates both count, and so do devices, servers, backups and what a vendor stores for you. If devices are not connected and you cannot remove duplicates, add them up. Count only your own legal entity; other entities, such as sister companies, count separately. No official rule on duplicates has been published, so this is the cautious way.',
    },
    min: 0,
    max: 2000000000,
    unit: { zh: '人', en: 'people' },
    basis: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  },
  {
    id: 'col-count-method',
    kind: 'single',
    text: { zh: '这个人数是怎么得出来的？', en: 'How did you get that number?' },
    why: {
      zh: '备案门槛按人数算，照片或记录的条数不等于人数；长沙一起案件公布的83万余条就是记录数。数法不准，备案的结论也不准。',
      en: 'The filing line counts people, and records or photos are not people; the 830,000-odd in a Changsha case were records. If the count is off, so is the answer on filing.',
    },
    options: [
      { id: 'unique', text: { zh: '按人去重后统计', en: 'Counted by person, duplicates removed' } },
      { id: 'records', text: { zh: '按记录或照片条数', en: 'Counted by records or photos' } },
      { id: 'estimate', text: { zh: '估算', en: 'Estimated' } },
    ],
    basis: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  },
  {
    id: 'col-persons-projected',
    kind: 'number',
    text: {
      zh: '再过12个月，预计会存多少个人的人脸信息？',
      en: 'How many people’s face information do you expect to store in 12 months?',
    },
    why: {
      zh: '备案义务从达到10万人那天起算期限。快到的时候先准备材料，就不会来不及。',
      en: 'The time for filing runs from the day you reach 100,000 people. Preparing the papers as you come close keeps you from running late.',
    },
    help: { zh: '数法和上面“现在存了多少个人”一样。', en: 'Count in the same way as for the number stored now.' },
    min: 0,
    max: 2000000000,
    unit: { zh: '人', en: 'people' },
    basis: [cite('measures-2025', '15')],
  },
  {
    id: 'frt-growth-month',
    kind: 'number',
    text: { zh: '存储的人数每月大约净增多少？', en: 'By how many people does the stored number grow each month?' },
    why: {
      zh: '用来估算哪一天到10万人、备案最晚哪一天办。',
      en: 'It is used to estimate the day you reach 100,000 and the last day to file.',
    },
    help: { zh: '新增的减去删除的。不增长的填0。', en: 'New people less those deleted. Enter 0 if it does not grow.' },
    min: 0,
    max: 100000000,
    unit: { zh: '人/月', en: 'people a month' },
    basis: [cite('measures-2025', '15')],
  },
  {
    id: 'col-storage-location',
    kind: 'single',
    text: { zh: '人脸信息存在哪里？', en: 'Where is the face information stored?' },
    why: {
      zh: '现行办法的默认要求是把人脸信息留在识别设备里；存到服务器或云上要另有依据。欧洲指引也主张由用户自己掌握，或加密后集中存放。',
      en: 'By default the Measures in force keep face information inside the recognition device; a server or cloud needs a further ground. European guidance likewise favours storage in the user’s hands, or central storage with encryption.',
    },
    help: {
      zh: '几处都存的，按这个顺序选先有的：境外、供应商云、自有云、本地服务器、设备，其余写在备注里。只有平台存、你们自己不存的，才选平台。不知道的，可以问供应商“人脸库和抓拍照片存在哪里”。',
      en: 'If it sits in several places, choose the first that applies: abroad, vendor cloud, own cloud, local server, device; put the rest in the note. Choose the platform only if you store nothing yourselves. If you do not know, ask the vendor where the gallery and captured photos are kept.',
    },
    options: [
      {
        id: 'device',
        text: {
          zh: '只在识别设备里，或用户自己的手机等设备里',
          en: 'Only in the recognition device or on the user’s own device',
        },
      },
      { id: 'local', text: { zh: '本地服务器或内网', en: 'A local server or intranet' } },
      { id: 'own-cloud', text: { zh: '你们自己的云，在境内', en: 'Your own cloud in mainland China' } },
      { id: 'vendor-cloud', text: { zh: '供应商的云', en: 'The vendor’s cloud' } },
      { id: 'platform', text: { zh: '第三方支付或实名认证平台', en: 'A third-party payment or identity platform' } },
      { id: 'overseas', text: { zh: '境外', en: 'Outside mainland China' } },
      { id: 'not-stored', text: { zh: '比对完就丢弃，不存', en: 'Discarded after matching, not stored' } },
    ],
    basis: [cite('measures-2025', '8'), cite('edpb-3-2019')],
  },
  {
    id: 'col-internet-transfer',
    kind: 'single',
    text: {
      zh: '人脸信息会通过互联网从采集设备传出去吗？',
      en: 'Does face information leave the capture device over the internet?',
    },
    why: {
      zh: '现行办法默认不许经互联网外传，例外只有两个：法律、行政法规另有规定，或者取得本人单独同意。自动上传云端的门铃、自动上传后台的门店摄像头都要看这一条。',
      en: 'By default the Measures in force allow no transfer over the internet, with two exceptions: a law or administrative regulation says otherwise, or the person gave separate consent. Doorbells and shop cameras that upload by themselves are judged here.',
    },
    options: [
      { id: 'no', text: { zh: '不会', en: 'No' } },
      {
        id: 'with-consent',
        text: { zh: '会，已取得本人单独同意', en: 'Yes, with the person’s separate consent' },
        help: {
          zh: '单独同意：专门为这一件事、由本人明确作出的同意。只同意“刷脸”，不一定就包括同意传出设备。',
          en: 'Separate consent: given by the person explicitly for this one thing. Agreeing to a face scan does not clearly include agreeing to transfer off the device.',
        },
      },
      {
        id: 'with-law',
        text: { zh: '会，法律、行政法规另有规定', en: 'Yes, a law or administrative regulation provides for it' },
        help: {
          zh: '要能说出是哪部法律或行政法规。部门文件、合同、公司制度不算。',
          en: 'You must be able to name the law or administrative regulation. Departmental papers, contracts and company rules do not count.',
        },
      },
      { id: 'without', text: { zh: '会，以上两种依据都没有', en: 'Yes, with neither of these grounds' } },
    ],
    basis: [cite('measures-2025', '8')],
  },
  {
    id: 'ntc-consent-offdevice',
    kind: 'yes-no',
    text: {
      zh: '单独同意里写明了人脸信息会传出设备、存到别处吗？',
      en: 'Does the separate consent say that face information leaves the device and is stored elsewhere?',
    },
    why: {
      zh: '单独同意针对特定的一件事。只同意“刷脸”，能不能算同意外传，没有官方说法，写明更稳妥。',
      en: 'Separate consent covers one specific thing. Whether consent to “face scanning” covers transfer is not officially settled; saying so is safer.',
    },
    basis: [cite('measures-2025', '8'), cite('network-data-regulation', '62')],
  },
  {
    id: 'col-original-images',
    kind: 'single',
    quick: true,
    text: { zh: '原始的人脸照片或视频会留下来吗？', en: 'Are the original face photos or videos kept?' },
    why: {
      zh: '原图泄露后最容易被冒用，国家推荐标准要求原则上不存原图。现行办法没有单独规定原图，但要求对个人影响最小、保存时间最短；2023年征求意见稿写过，从未生效。',
      en: 'Originals are the easiest to misuse after a leak, and a recommended national standard says they should in principle not be kept. The Measures in force have no separate rule on originals but ask for least impact and shortest storage; the 2023 draft had one and never took effect.',
    },
    options: [
      { id: 'no', text: { zh: '不留，用完就删', en: 'No, deleted after use' } },
      {
        id: 'anonymised',
        text: { zh: '只留匿名化后的结果', en: 'Only anonymised output is kept' },
        help: {
          zh: '匿名化：再也认不出是谁，而且恢复不了，例如只剩人数。打码后还能还原的不算。',
          en: 'Anonymised: nobody can be recognised and it cannot be undone, such as a mere head count. Blurring that can be reversed does not count.',
        },
      },
      { id: 'with-consent', text: { zh: '留，有本人单独同意', en: 'Yes, with separate consent' } },
      { id: 'with-law', text: { zh: '留，有法律规定的依据', en: 'Yes, with a ground in law' } },
      { id: 'without', text: { zh: '留，以上依据都没有', en: 'Yes, with neither of these grounds' } },
    ],
    basis: [cite('draft-2023', '17'), cite('edpb-3-2019')],
  },
  {
    id: 'col-retention-basis',
    kind: 'single',
    quick: true,
    text: { zh: '人脸信息保存多久，是怎么定的？', en: 'How did you set how long face information is kept?' },
    why: {
      zh: '法律要求保存到目的达成所需的最短时间。到期不删是刷脸应用里常见的问题。',
      en: 'The law allows only the shortest time the purpose needs. Keeping data past its term is a common problem with face recognition.',
    },
    options: [
      {
        id: 'justified',
        text: { zh: '按用途算出最短期限，并有书面说明', en: 'The shortest time the purpose needs, with a written explanation' },
      },
      { id: 'statutory', text: { zh: '法律、法规规定了期限', en: 'A period set by law or regulation' } },
      { id: 'vendor-default', text: { zh: '用供应商的默认设置', en: 'The vendor’s default setting' } },
      { id: 'indefinite', text: { zh: '没有期限，一直存着', en: 'No limit, kept for good' } },
    ],
    basis: [cite('pipl', '19'), cite('measures-2025', '8'), cite('bipa')],
  },
  {
    id: 'col-retention-days',
    kind: 'number',
    text: { zh: '实际最长会保存多少天？', en: 'What is the longest time it is actually kept, in days?' },
    why: {
      zh: '评估报告和告知内容都要写明保存期限，需要一个实际的数。美国伊利诺伊州的法律以目的达成或最后联系满三年、先到者为限。',
      en: 'The assessment and the notice both have to state the period, so a real number is needed. Illinois law sets the limit at purpose met or three years since last contact, whichever is first.',
    },
    help: {
      zh: '从采集那天算到真正删掉那天，取最久的一种情况；一年按365天填。',
      en: 'From the day of capture to the day of real deletion, in the longest case; enter 365 for a year.',
    },
    min: 0,
    max: 36500,
    unit: { zh: '天', en: 'days' },
    basis: [cite('pipl', '19'), cite('bipa')],
  },
  {
    id: 'col-deletion-triggers',
    kind: 'multi',
    text: { zh: '哪些情况下会删除人脸信息？', en: 'In which cases is face information deleted?' },
    why: {
      zh: '目的达成、期满、停止服务或本人撤回同意时，法律要求主动删除。曾有景区和健身房因没有定期删除被追究。',
      en: 'The law requires deletion on your own initiative once the purpose is met, the term ends, the service stops or the person withdraws. A scenic site and a gym were called to account for not deleting regularly.',
    },
    options: [
      { id: 'expiry', text: { zh: '到期自动删除', en: 'Automatically when the term ends' } },
      { id: 'withdrawal', text: { zh: '本人撤回同意或注销账号', en: 'The person withdraws consent or closes the account' } },
      {
        id: 'relationship-end',
        text: { zh: '会员到期、离职、搬走、毕业或离园', en: 'Membership, job, tenancy, schooling or visit ends' },
      },
      { id: 'purpose-met', text: { zh: '用途已经实现', en: 'The purpose has been achieved' } },
      { id: 'service-stop', text: { zh: '停止服务或更换系统', en: 'The service stops or the system is replaced' } },
      { id: 'none', text: { zh: '没有自动删除机制', en: 'There is no automatic mechanism' } },
    ],
    basis: [cite('pipl', '47'), cite('aiia-report', '3.4.1')],
  },
  {
    id: 'col-delete-method',
    kind: 'single',
    text: { zh: '删除是否彻底、有没有留下记录？', en: 'Is deletion complete, and is it recorded?' },
    why: {
      zh: '只在界面上删掉、备份或供应商那里还有，就不算真正删除；法律要求的是删除本身。无锡销毁一批涉疫数据时请了第三方审计和公证见证。',
      en: 'If data vanish from the screen but stay in a backup or at the vendor, they are not really deleted, and deletion is what the law asks for. When Wuxi destroyed pandemic data, a third-party audit and a notary witnessed it.',
    },
    help: { zh: '备份里的、供应商那边的也要算进去。', en: 'Backups and the vendor’s copies are included.' },
    options: [
      {
        id: 'verified',
        text: { zh: '恢复不了，并有记录或第三方见证', en: 'Cannot be recovered, and recorded or witnessed by a third party' },
      },
      { id: 'irreversible', text: { zh: '恢复不了，但没有记录', en: 'Cannot be recovered, but no record' } },
      { id: 'logical', text: { zh: '只是标记删除或停用，数据还在', en: 'Only marked as deleted or disabled, the data remain' } },
    ],
    basis: [cite('pipl', '47'), cite('aiia-report', '3.2.1')],
  },
  {
    id: 'col-crypto',
    kind: 'multi',
    quick: true,
    text: { zh: '用了哪些加密和特征保护措施？', en: 'Which encryption and template-protection measures are in place?' },
    why: {
      zh: '现行办法明确要求数据加密等安全措施。无锡、长沙的案件都查出没有加密；其余做法来自国家标准和行业研究报告的建议。',
      en: 'The Measures in force expressly require encryption among other safeguards. Cases in Wuxi and Changsha both found none; the other methods come from national standards and an industry study.',
    },
    help: {
      zh: '不懂技术的，把这一题转给供应商书面回答即可，答复可作为证据上传。',
      en: 'If this is too technical, let the vendor answer in writing; the reply can be uploaded as evidence.',
    },
    options: [
      { id: 'at-rest', text: { zh: '存储时加密', en: 'Encrypted when stored' } },
      {
        id: 'in-transit',
        text: { zh: '传输时加密，并且双方互相验证身份', en: 'Encrypted in transfer, both ends authenticated' },
      },
      {
        id: 'per-key',
        text: {
          zh: '不同照片、人、设备或场景用不同的密钥（一图一密、一人一密等）',
          en: 'Different keys per image, person, device or scene',
        },
      },
      {
        id: 'irreversible',
        text: {
          zh: '特征值不能还原成人脸，泄露后可以更换',
          en: 'Templates cannot be turned back into a face and can be renewed',
        },
      },
      { id: 'pseudonym', text: { zh: '用代号代替姓名等身份', en: 'Codes in place of names and other identity' } },
      { id: 'integrity', text: { zh: '防篡改校验或数字签名', en: 'Tamper checks or digital signatures' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('pipl', '51'), cite('medical-network', 'ch3'), cite('measures-2025', '14'), cite('gbt-41819')],
  },
  {
    id: 'col-separation',
    kind: 'single',
    text: {
      zh: '人脸信息和姓名、身份证号等身份信息是分开存的吗？',
      en: 'Is face information stored apart from identity data such as names and ID numbers?',
    },
    why: {
      zh: '放在一起，一次泄露就能对上真人。医疗行业的规定明确要求隔离存储，国家推荐标准也要求分开存放。',
      en: 'Kept together, one leak reveals who each face is. The rules for medical bodies expressly require separation, and a recommended national standard asks for it too.',
    },
    options: [
      { id: 'physical', text: { zh: '分在不同的机器或机房', en: 'On different machines or in different rooms' } },
      {
        id: 'logical',
        text: { zh: '同一套系统里分库存放，并分开授权', en: 'In separate stores of one system with separate permissions' },
      },
      { id: 'none', text: { zh: '没有分开', en: 'Not separated' } },
    ],
    basis: [cite('medical-network', 'ch3'), cite('gbt-35273', '5.4'), cite('gbt-35273', '9.2'), cite('gbt-41819')],
  },
  {
    id: 'col-legacy',
    kind: 'yes-no',
    text: {
      zh: '已经停用的项目或已过期的用途，还留有人脸数据吗？',
      en: 'Do you still hold face data from retired projects or expired purposes?',
    },
    why: {
      zh: '用途没有了，法律要求删除。无锡首批销毁10亿条涉疫数据、下线40多项应用，是可以参考的做法。',
      en: 'Once the purpose is gone, the law requires deletion. Wuxi’s first destruction of 1 billion pandemic records, with more than 40 applications retired, is a model to look at.',
    },
    help: {
      zh: '常见的有：换下来的旧闸机、旧考勤机、已结束的活动、停掉的防疫系统。',
      en: 'Typical places: replaced gates, old attendance terminals, finished events, pandemic systems no longer used.',
    },
    basis: [cite('pipl', '47')],
  },
]);
