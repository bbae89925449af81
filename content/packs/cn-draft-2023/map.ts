import type { Text } from '../../../lib/schema/text';

/**
 * What the 2023 consultation draft, never in force, had for each rule.
 * - `shared`: other law carries the rule; it stands with or without the Measures.
 * - `draft-basis`: the draft had a provision for the same thing; it replaces the Measures.
 * - `absent`: rests on the Measures alone; the draft had nothing like it.
 */
export type DraftStanding = {
  readonly status: 'shared' | 'draft-basis' | 'absent';
  readonly draftArticles: readonly string[];
  readonly note: Text;
};

export const draftMap: Readonly<Record<string, DraftStanding>> = {
  'r-private-space': {
    status: 'shared',
    draftArticles: ['6'],
    note: {
      zh: '第6条也有这项禁令，而且一般的图像采集设备也在内；公共安全视频条例和民法典的规定不受该稿存废影响。',
      en: 'Article 6 had this ban too and reached ordinary image-capture devices; the public-security video regulation and the Civil Code stand whatever became of the draft.',
    },
  },
  'r-covert-capture': {
    status: 'shared',
    draftArticles: ['10'],
    note: {
      zh: '第10条严格限制远距离、无感的辨识；个人信息保护法的告知义务和司法解释本身已足以支撑这条规则。',
      en: 'Article 10 tightly limited remote, unnoticed identification; the notice duty in the PIPL and the judicial interpretation carry this rule by themselves.',
    },
  },
  'r-public-no-basis': {
    status: 'shared',
    draftArticles: ['5', '7'],
    note: {
      zh: '第7条要求公共场所安装须为公共安全所必需，第5条要求单独同意；个人信息保护法第26条早有同样的目的限定。',
      en: 'Article 7 tied installation in public places to public security and article 5 asked for separate consent; PIPL article 26 already sets the same limit on purpose.',
    },
  },
  'r-public-analysis': {
    status: 'shared',
    draftArticles: ['7'],
    note: {
      zh: '第7条把公共场所的图像采集设备也限于公共安全所必需；个人信息保护法第26条早有同样的限定。',
      en: 'Article 7 confined image-capture devices in public places to public security as well; PIPL article 26 already sets the same limit.',
    },
  },
  'r-public-safety-weak': {
    status: 'shared',
    draftArticles: ['7'],
    note: {
      zh: '第7条同样以公共安全必需为前提，但没有写明要用什么材料证明；必要性和举证要求来自个人信息保护法。',
      en: 'Article 7 also presupposed a public-security need without naming the proof required; necessity and the burden of proof come from the PIPL.',
    },
  },
  'r-sole-property': {
    status: 'shared',
    draftArticles: ['14'],
    note: {
      zh: '第14条单列物业，不许刷脸成为进出小区的唯一通道；司法解释第10条在此之前已有规定。',
      en: 'Article 14 dealt with property managers by name and barred face-only entry; article 10 of the judicial interpretation already covered this.',
    },
  },
  'r-sole-operating': {
    status: 'draft-basis',
    draftArticles: ['4', '9'],
    note: {
      zh: '第9条只点名宾馆、银行、车站等一批经营场所不得强迫刷脸，第4条偏向非生物特征手段，没有面向所有场所的“不得唯一”规定。',
      en: 'Article 9 barred forced face checks in a list of venues such as hotels, banks and stations and article 4 favoured non-biometric means; there was no not-the-only-way rule for every venue.',
    },
  },
  'r-sole-medical': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿点名的场所里没有医疗机构；这条规则靠医疗卫生机构网络安全的专门规章和个人信息保护法第16条。',
      en: 'Medical institutions were not among the venues the draft named; the rule rests on the health-sector cybersecurity rules and PIPL article 16.',
    },
  },
  'r-inducement': {
    status: 'draft-basis',
    draftArticles: ['9'],
    note: {
      zh: '第9条反对在所列经营场所强迫或者诱骗刷脸，范围限于这些场所，没有提到默认选项和奖励。',
      en: 'Article 9 opposed forcing or luring people into face checks, only in the business venues it listed, and said nothing of defaults or rewards.',
    },
  },
  'r-steering-advice': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有谈到默认选项和奖励；依据只是上海2024年的专项口径。',
      en: 'The draft did not speak of defaults and rewards; only the Shanghai campaign of 2024 does.',
    },
  },
  'r-enrolled-after-refusal': {
    status: 'shared',
    draftArticles: ['5'],
    note: {
      zh: '第5条以单独同意为前提，没有专门写拒绝之后仍被录入的情形；个人信息保护法和司法解释已能管到。',
      en: 'Article 5 presupposed separate consent without addressing enrolment after a refusal; the PIPL and the judicial interpretation already reach it.',
    },
  },
  'r-scraped-reference': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有管底库来源的条文；抓取人脸建库由个人信息保护法和刑法约束。',
      en: 'The draft had no article on where a reference library comes from; scraping faces into one is governed by the PIPL and the Criminal Law.',
    },
  },
  'r-sale': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有单独的禁止买卖条款；买卖人脸信息由个人信息保护法第10条和刑法处理。',
      en: 'The draft had no separate ban on sale; trading in face information falls under PIPL article 10 and the Criminal Law.',
    },
  },
  'r-sensitive-inference': {
    status: 'shared',
    draftArticles: ['11'],
    note: {
      zh: '第11条曾专门限制从人脸推断种族、宗教、健康、阶层等，正式办法没有保留；余下的约束来自个人信息保护法。',
      en: 'Article 11 once limited inferring race, religion, health, class and the like from a face and the final Measures dropped it; what remains comes from the PIPL.',
    },
  },
  'r-remote-id-no-basis': {
    status: 'shared',
    draftArticles: ['10'],
    note: {
      zh: '第10条对远距离无感辨识设了严格条件，正式办法没有保留；现在靠个人信息保护法第26条支撑。',
      en: 'Article 10 set strict conditions for remote, unnoticed identification and the final Measures dropped it; PIPL article 26 now carries the rule.',
    },
  },
  'r-sole-other': {
    status: 'draft-basis',
    draftArticles: ['4', '9'],
    note: {
      zh: '只能部分对应：第9条点到银行等经营场所，线上、单位和校园只有第4条优先用非生物特征手段的一般要求。',
      en: 'Only a partial match: article 9 named banks and other venues, while online, workplace and campus uses had only the general preference for non-biometric means in article 4.',
    },
  },
  'r-mandate-asserted': {
    status: 'draft-basis',
    draftArticles: ['5', '9'],
    note: {
      zh: '第5条和第9条都把法律、行政法规的规定作为例外，因此声称有法定要求的人同样要拿出条文。',
      en: 'Articles 5 and 9 both made an exception for laws and administrative regulations, so anyone claiming a mandate had to name it there as well.',
    },
  },
  'r-no-legal-basis': {
    status: 'shared',
    draftArticles: ['5'],
    note: {
      zh: '第5条要求单独同意或依法的书面同意，法律、行政法规豁免的除外；个人信息保护法第13条在任何情况下都要求有依据。',
      en: 'Article 5 asked for separate or written consent unless a law exempted it; PIPL article 13 requires a ground in any event.',
    },
  },
  'r-consent-not-separate': {
    status: 'shared',
    draftArticles: ['5'],
    note: {
      zh: '第5条也要求单独同意；个人信息保护法第29条和司法解释已有同样要求。',
      en: 'Article 5 asked for separate consent as well; PIPL article 29 and the judicial interpretation already say so.',
    },
  },
  'r-consent-invalid': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定哪些同意无效；依据是司法解释第4条和个人信息保护法第14条。',
      en: 'Nothing was seen in the draft on invalid consent; article 4 of the judicial interpretation and PIPL article 14 carry the rule.',
    },
  },
  'r-capture-before-consent': {
    status: 'shared',
    draftArticles: ['5'],
    note: {
      zh: '第5条要同意，但没有写明同意与开启采集谁先谁后；先后次序从个人信息保护法的同意规则推出。',
      en: 'Article 5 required consent without spelling out whether capture may start first; the order follows from the consent rules of the PIPL.',
    },
  },
  'r-withdrawal': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿有撤回同意的条文；撤回和随之删除的义务在个人信息保护法里。',
      en: 'No article on withdrawing consent was seen in the draft; withdrawal and the deletion that follows are in the PIPL.',
    },
  },
  'r-consent-imbalance': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有谈到雇佣、就学等不对等关系；同意是否自愿，按个人信息保护法第14条判断。',
      en: 'The draft did not speak of unequal relations such as work or school; whether consent is free is judged under PIPL article 14.',
    },
  },
  'r-basis-hr-contract': {
    status: 'shared',
    draftArticles: ['5', '8'],
    note: {
      zh: '第5条以同意为主，第8条管单位内部管理的采集区域，都没有谈劳动规章能否作依据；这由个人信息保护法第13条决定。',
      en: 'Article 5 centred on consent and article 8 on the capture area in internal management; neither said whether staff rules are a ground, which PIPL article 13 decides.',
    },
  },
  'r-unfair-terms': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有管格式条款；永久、不可撤销一类授权由司法解释第11条和民法典处理。',
      en: 'The draft did not deal with standard terms; perpetual or irrevocable licences fall under article 11 of the judicial interpretation and the Civil Code.',
    },
  },
  'r-change-without-consent': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿有变化后重新取得同意的规定；个人信息保护法第14条和合同规则已经要求。',
      en: 'No duty to obtain consent again after a change was seen in the draft; PIPL article 14 and contract law already require it.',
    },
  },
  'r-basis-weak': {
    status: 'shared',
    draftArticles: ['5'],
    note: {
      zh: '第5条规定了同意和法定例外，没有规定如何举证；举证责任在个人信息保护法和司法解释里。',
      en: 'Article 5 provided for consent and statutory exceptions but not for proof; the burden of proof is in the PIPL and the judicial interpretation.',
    },
  },
  'r-notice-none': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿有完整的告知条文；处理前告知的义务来自个人信息保护法第17条和第30条。',
      en: 'No full notice article was seen in the draft; the duty to inform beforehand comes from PIPL articles 17 and 30.',
    },
  },
  'r-notice-weak': {
    status: 'shared',
    draftArticles: ['7', '9'],
    note: {
      zh: '该稿只有零散的告知要求，即第7条的公共场所标识和第9条验证当时的目的提示；告知要素由个人信息保护法规定。',
      en: 'The draft had only scattered notice duties, the sign in public places (article 7) and the prompt about purpose at the check (article 9); the contents of a notice come from the PIPL.',
    },
  },
  'r-signage-none': {
    status: 'shared',
    draftArticles: ['7'],
    note: {
      zh: '第7条要求公共场所有醒目标识，与个人信息保护法第26条一致。',
      en: 'Article 7 required a prominent sign in public places, in line with PIPL article 26.',
    },
  },
  'r-signage-advice': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '第7条的标识要求限于公共场所，也没有规定标识文字；这条只是行业倡议上的建议。',
      en: 'The sign required by article 7 was for public places and its wording was not fixed; this is advice from an industry initiative.',
    },
  },
  'r-local-shanghai': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '这是上海的地方性法规，与该稿无关；该稿的物业条款见第14条。',
      en: 'A local regulation of Shanghai, apart from the draft; what the draft had on property is its article 14.',
    },
  },
  'r-local-hangzhou': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '这是杭州的地方性法规，与该稿无关；该稿的物业条款见第14条。',
      en: 'A local regulation of Hangzhou, apart from the draft; what the draft had on property is its article 14.',
    },
  },
  'r-local-shenzhen': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '这是深圳的地方性法规，与该稿无关。',
      en: 'A local regulation of Shenzhen, apart from the draft.',
    },
  },
  'r-local-zhejiang': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '这是浙江的地方性法规，与该稿无关。',
      en: 'A local regulation of Zhejiang, apart from the draft.',
    },
  },
  'r-local-chongqing': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '这是重庆当地的规则，文本未见，与该稿无关。',
      en: 'A rule of Chongqing whose text was not seen, apart from the draft.',
    },
  },
  'r-local-elsewhere': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '提示当地可能另有规定，与该稿无关。',
      en: 'Says that the place may have rules of its own; apart from the draft.',
    },
  },
  'r-past-event-cured': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有谈到已经纠正的事；要求来自个人信息保护法。',
      en: 'The draft did not speak of what was put right; the PIPL carries this.',
    },
  },
  'r-bystanders-kept': {
    status: 'shared',
    draftArticles: ['18'],
    note: {
      zh: '该稿要求少拍无关的人，拍到的及时删除或匿名化，列在第18条（条号未核）；个人信息保护法的最小必要和网络数据条例可单独支撑。',
      en: 'The draft asked to avoid unrelated faces and to delete or anonymise them promptly, at article 18 (article number not verified); minimisation in the PIPL and the network data regulation carry this on their own.',
    },
  },
  'r-zone-uncontrolled': {
    status: 'shared',
    draftArticles: ['8'],
    note: {
      zh: '第8条只要求单位内部管理时合理划定采集区域，没有说到公共场所；范围最小的一般要求在个人信息保护法第6条。',
      en: 'Article 8 asked for a reasonable capture area only in internal management, not in public places; the general duty of minimal scope is PIPL article 6.',
    },
  },
  'r-doorbell-neighbour': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有家用门铃的条文；邻里之间的隐私由民法典保护。',
      en: 'The draft had nothing on home doorbells; privacy between neighbours is protected by the Civil Code.',
    },
  },
  'r-nonbio-preferred': {
    status: 'draft-basis',
    draftArticles: ['4'],
    note: {
      zh: '第4条明确偏向不用生物特征的手段，比正式办法的“不得作为唯一方式”更直接。',
      en: 'Article 4 plainly favoured means without biometrics, more directly than the not-the-only-way rule of the final Measures.',
    },
  },
  'r-alternative-inferior': {
    status: 'draft-basis',
    draftArticles: ['9', '14'],
    note: {
      zh: '第14条只对物业要求给不同意的人其他方便的办法，第9条要求所列场所出于自愿，没有面向所有人的替代方式标准。',
      en: 'Article 14 asked only property managers to offer other convenient ways and article 9 asked for willingness in the listed venues; there was no standard for alternatives that bound everyone.',
    },
  },
  'r-identity-not-needed': {
    status: 'shared',
    draftArticles: ['4'],
    note: {
      zh: '第4条要求目的特定、必要充分；不需要认人就别认人，靠个人信息保护法第6条即可成立。',
      en: 'Article 4 asked for a specific purpose and sufficient need; not identifying people when that is unnecessary already follows from PIPL article 6.',
    },
  },
  'r-necessity-undocumented': {
    status: 'shared',
    draftArticles: ['4', '15'],
    note: {
      zh: '第4条设了必要性门槛，第15条要求事前评估必要性；个人信息保护法第28条已有特定目的和充分必要的要求。',
      en: 'Article 4 set the necessity gate and article 15 had it assessed beforehand; PIPL article 28 already asks for a specific purpose and sufficient need.',
    },
  },
  'r-minor-no-guardian': {
    status: 'shared',
    draftArticles: ['13'],
    note: {
      zh: '该稿要求不满十四周岁者由监护人单独或书面同意，列在第13条（条号未核）；个人信息保护法第31条已要求监护人同意。',
      en: "The draft asked for the guardian's separate or written consent for under-14s, at article 13 (article number not verified); PIPL article 31 already requires guardian consent.",
    },
  },
  'r-minor-weak': {
    status: 'shared',
    draftArticles: ['13'],
    note: {
      zh: '该稿只提到监护人同意，列在第13条（条号未核），未见专门处理规则的要求；专门规则出自个人信息保护法第31条。',
      en: 'The draft spoke only of guardian consent, at article 13 (article number not verified), and no demand for special rules was seen; those come from PIPL article 31.',
    },
  },
  'r-minor-audit': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有年度审计的要求；这项义务来自《未成年人网络保护条例》第37条，2024年1月1日起施行。',
      en: 'The draft asked for no yearly audit; the duty comes from article 37 of the Regulation on the Online Protection of Minors, in force since 1 January 2024.',
    },
  },
  'r-school-attendance': {
    status: 'shared',
    draftArticles: ['4'],
    note: {
      zh: '该稿没有学校考勤的专条，只有第4条的必要性和优先用非生物特征手段；个人信息保护法第6条、第31条可单独支撑。',
      en: 'The draft had no article on school attendance, only necessity and the preference for other means in article 4; PIPL articles 6 and 31 carry the rule alone.',
    },
  },
  'r-accessible': {
    status: 'absent',
    draftArticles: [],
    note: {
      zh: '未见该稿有面向残疾人、老年人的无障碍告知要求，这是正式办法新增的内容。',
      en: 'No accessible-notice duty towards disabled or older people was seen in the draft; the final Measures added it.',
    },
  },
  'r-extra-data': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有管刷脸之外顺带索要的信息；不得多要的义务在个人信息保护法第6条和消费者权益保护法。',
      en: 'The draft did not cover other details asked for alongside the face; the duty not to ask for more is in PIPL article 6 and the Consumer Protection Law.',
    },
  },
  'r-reference-repurposed': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有管旧照片转作底图；目的改变须重新取得同意，由个人信息保护法规定。',
      en: 'The draft did not cover turning old photos into reference images; the PIPL requires fresh consent when the purpose changes.',
    },
  },
  'r-original-images': {
    status: 'shared',
    draftArticles: ['17'],
    note: {
      zh: '第17条原则上不许保存原始人脸图像，正式办法没有保留这句话；现在靠个人信息保护法的保存期限和国家标准。',
      en: 'Article 17 in principle barred keeping raw face images and the final Measures did not retain that; retention limits in the PIPL and national standards now carry the point.',
    },
  },
  'r-internet-transfer': {
    status: 'absent',
    draftArticles: [],
    note: {
      zh: '未见该稿要求人脸信息留在设备内、不经互联网外传，这是正式办法新增的内容。',
      en: 'No duty to keep face information in the device and off the internet was seen in the draft; the final Measures added it.',
    },
  },
  'r-retention-indefinite': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定人脸信息的保存期限；期限以实现目的所需为限，由个人信息保护法第19条规定。',
      en: 'No storage period for face information was seen in the draft; PIPL article 19 limits it to what the purpose needs.',
    },
  },
  'r-no-encryption': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿点名加密；加密等安全措施由个人信息保护法第51条、医疗行业规章和国家标准要求。',
      en: 'No express mention of encryption was seen in the draft; PIPL article 51, the health-sector rules and national standards require such safeguards.',
    },
  },
  'r-no-separation': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有分开存储的要求；这来自医疗行业规章和国家标准。',
      en: 'The draft had no separate-storage requirement; it comes from the health-sector rules and national standards.',
    },
  },
  'r-legacy-data': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定停用后如何处置旧数据；删除义务在个人信息保护法第19条、第47条。',
      en: 'Nothing was seen in the draft on disposing of old data after use ends; the duty to delete is in PIPL articles 19 and 47.',
    },
  },
  'r-crossborder': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有出境条文；向境外提供由个人信息保护法第38条等规定。',
      en: 'The draft had no article on export; providing data abroad is governed by PIPL article 38 and what follows it.',
    },
  },
  'r-biometric-stacking': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有谈到同时采集多种生物特征；最小必要的要求在个人信息保护法和国家标准。',
      en: 'The draft did not speak of collecting several biometrics at once; minimisation is in the PIPL and national standards.',
    },
  },
  'r-deletion-weak': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '除无关人脸外，未见该稿有删除触发和方式的规定；这些由个人信息保护法第19条、第47条支撑。',
      en: 'Beyond unrelated faces, nothing was seen in the draft on what triggers deletion or how it is done; PIPL articles 19 and 47 carry this.',
    },
  },
  'r-secondary-use': {
    status: 'shared',
    draftArticles: ['7'],
    note: {
      zh: '第7条限制把公共场所取得的图像和身份信息另作他用；个人信息保护法第26条和医疗行业规章已有限定。',
      en: 'Article 7 limited other uses of images and identity data gathered in public places; PIPL article 26 and the health-sector rules already do.',
    },
  },
  'r-sharing-no-consent': {
    status: 'shared',
    draftArticles: ['7'],
    note: {
      zh: '第7条要求公共场所的建设、使用、运维单位保密；向他人提供须单独同意，由个人信息保护法第23条、第25条规定。',
      en: 'Article 7 bound builders, users and maintainers of public-place systems to confidentiality; separate consent for sharing comes from PIPL articles 23 and 25.',
    },
  },
  'r-oversight-gaps': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有日常人工监督的要素；这些属于行业建议和境外规则。',
      en: 'The draft had no elements of day-to-day human oversight; they come from industry guidance and foreign rules.',
    },
  },
  'r-performance-untested': {
    status: 'shared',
    draftArticles: ['19'],
    note: {
      zh: '该稿要求检测设备并调整置信度阈值，列在第19条（条号未核），正式办法没有保留；国家标准对识别性能另有要求。',
      en: 'The draft asked for device checks and threshold tuning, at article 19 (article number not verified), and the final Measures dropped it; national standards on recognition performance stand apart.',
    },
  },
  'r-finance-controls': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有金融身份核验的控制要求；它们来自互联网贷款、证券期货和支付方面的专门规则。',
      en: 'The draft had no controls for financial identity checks; they come from the rules on internet loans, securities and payment.',
    },
  },
  'r-explain-log-gaps': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有对个人解释结果或日志内容的要求；解释义务以个人信息保护法第24条为依据，日志要素属行业建议。',
      en: 'The draft did not require explaining results or set log contents; explanation rests on PIPL article 24 and the log elements on industry guidance.',
    },
  },
  'r-gatekeeper-gaps': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有平台守门人的义务；依据是个人信息保护法第58条和行业建议。',
      en: 'The draft had no gatekeeper duties; the basis is PIPL article 58 and industry guidance.',
    },
  },
  'r-provider-gaps': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿的适用范围虽及于产品和服务的提供，未见质量管理、售后监测一类义务；这些来自行业建议和境外规则。',
      en: 'The draft reached those who supply products and services, yet no duties such as quality management or after-sale monitoring were seen; these come from industry guidance and foreign rules.',
    },
  },
  'r-techprovider-gaps': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有算法研发环节的具体义务；这些来自行业建议、国家标准和境外规则。',
      en: 'The draft had no specific duties for developing the algorithm; they come from industry guidance, national standards and foreign rules.',
    },
  },
  'r-solely-automated': {
    status: 'shared',
    draftArticles: ['12'],
    note: {
      zh: '该稿规定社会救助、不动产处分等事项只可用刷脸辅助人工，列在第12条（条号未核）；自动化决定的一般规则在个人信息保护法第24条。',
      en: 'The draft let face checks only assist human review in matters such as social aid or real-estate disposal, at article 12 (article number not verified); the general rule on automated decisions is PIPL article 24.',
    },
  },
  'r-gen-overcollect': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及生成合成服务要多少照片；最小必要由个人信息保护法和生成式人工智能规则要求。',
      en: 'The draft did not touch how many photos a generative service asks for; minimisation comes from the PIPL and the generative-AI rules.',
    },
  },
  'r-gen-subject-consent': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及换脸等编辑；被编辑者的单独同意由深度合成规定和个人信息保护法要求。',
      en: 'The draft did not touch face editing; the separate consent of the person edited is required by the deep-synthesis rules and the PIPL.',
    },
  },
  'r-gen-reuse': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及用户素材的再利用；依据是生成式人工智能规则和个人信息保护法。',
      en: 'The draft did not touch the reuse of uploaded material; the generative-AI rules and the PIPL do.',
    },
  },
  'r-gen-training': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有模型训练的条文；训练用人脸须有合法依据，由个人信息保护法和生成式人工智能规则要求。',
      en: 'The draft had no article on model training; the PIPL and the generative-AI rules require a lawful ground for using faces in it.',
    },
  },
  'r-gen-no-delete': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及素材和个人模型的删除；依据是个人信息保护法第47条和生成式人工智能规则。',
      en: 'The draft did not touch deleting uploads and personal models; PIPL article 47 and the generative-AI rules do.',
    },
  },
  'r-gen-data-sourcing': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及训练数据来源；依据是生成式人工智能规则和行业建议。',
      en: 'The draft did not touch the sources of training data; the generative-AI rules and industry guidance do.',
    },
  },
  'r-gen-no-watermark': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有隐性标识的要求；依据是深度合成规定和内容标识办法。',
      en: 'The draft had no hidden-label duty; the deep-synthesis rules and the content-labelling measures have.',
    },
  },
  'r-gen-user-conduct': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有生成服务使用者的行为规范；依据是深度合成规定和行业建议。',
      en: 'The draft set no conduct rules for users of generative services; the deep-synthesis rules and industry guidance do.',
    },
  },
  'r-gen-tech-duties': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有训练数据质量和算法评估的要求；依据是深度合成规定和生成式人工智能规则。',
      en: 'The draft had no duties on training-data quality or algorithm review; the deep-synthesis and generative-AI rules have.',
    },
  },
  'r-gen-provider-duties': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有内容审核和用户管理的要求；依据是深度合成规定和生成式人工智能规则第15条。',
      en: 'The draft had no content-review or user-management duties; the deep-synthesis rules and article 15 of the generative-AI rules have.',
    },
  },
  'r-gen-no-label': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有显著标识的要求；依据是深度合成规定和内容标识办法。',
      en: 'The draft had no visible-label duty; the deep-synthesis rules and the content-labelling measures have.',
    },
  },
  'r-vendor-contract': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿只笼统提到运维单位保密，没有委托合同的要求；合同内容由个人信息保护法第20条、第21条规定。',
      en: 'The draft mentioned confidentiality of maintainers in general terms but no processing contract; PIPL articles 20 and 21 set what it must contain.',
    },
  },
  'r-vendor-opaque': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有谈到看不见、删不掉供应商侧数据的情形；依据是个人信息保护法第21条和第47条。',
      en: 'The draft did not speak of data held by a vendor that the operator can neither see nor delete; PIPL articles 21 and 47 do the work.',
    },
  },
  'r-pi-officer': {
    status: 'shared',
    draftArticles: ['16'],
    note: {
      zh: '第16条只在备案材料里要求写明个人信息保护负责人；何时必须指定由个人信息保护法第52条决定。',
      en: 'Article 16 asked for the personal-information officer only among the filing materials; when one must be appointed is a matter of PIPL article 52.',
    },
  },
  'r-mlps': {
    status: 'shared',
    draftArticles: ['17'],
    note: {
      zh: '该稿要求面向公众的系统达到等级保护三级以上，列在第17条（条号未核）；落实等级保护本身是网络安全法的义务，不固定在三级。',
      en: 'The draft asked for protection level 3 or higher in public-facing systems, at article 17 (article number not verified); graded protection as such is a Cybersecurity Law duty with no fixed level.',
    },
  },
  'r-weak-credentials': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿具体要求口令和多因素登录；安全措施由个人信息保护法第51条和网络安全法要求。',
      en: 'No specific demand on passwords or multi-factor login was seen in the draft; PIPL article 51 and the Cybersecurity Law require safeguards.',
    },
  },
  'r-public-exposure': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿谈到设备或后台暴露在公网；网络安全法的安全保护义务可单独支撑。',
      en: 'Nothing was seen in the draft on devices or consoles exposed to the internet; the security duties of the Cybersecurity Law carry the rule alone.',
    },
  },
  'r-response-plans': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿有应急预案和调取流程的要求；依据是个人信息保护法第51条、第57条、第63条和数据安全法第35条。',
      en: 'No response-plan or data-request procedure was seen in the draft; the basis is PIPL articles 51, 57 and 63 and article 35 of the Data Security Law.',
    },
  },
  'r-incident-unnotified': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿有事件通知的要求；通知和补救由个人信息保护法第57条规定。',
      en: 'No incident-notice duty was seen in the draft; PIPL article 57 requires notice and remedy.',
    },
  },
  'r-security-programme': {
    status: 'shared',
    draftArticles: ['19'],
    note: {
      zh: '该稿有每年检测评估设备安全的要求，列在第19条（条号未核）；日常安全管理和审计由个人信息保护法第51条、第54条要求。',
      en: 'The draft had a yearly check of device security, at article 19 (article number not verified); everyday security management and audits are required by PIPL articles 51 and 54.',
    },
  },
  'r-rights-channel': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定向处理者行使权利的渠道；依据是个人信息保护法第50条。',
      en: 'No channel for exercising rights against the handler was seen in the draft; PIPL article 50 requires one.',
    },
  },
  'r-deletion-unavailable': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定删除请求怎么办；依据是个人信息保护法第47条、网络安全法和司法解释。',
      en: 'Nothing was seen in the draft on handling deletion requests; the basis is PIPL article 47, the Cybersecurity Law and the judicial interpretation.',
    },
  },
  'r-rights-gaps': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定答复请求的种类和时限；依据是个人信息保护法第50条和生成式人工智能规则。',
      en: 'Nothing was seen in the draft on the kinds of request or the time to answer; the basis is PIPL article 50 and the generative-AI rules.',
    },
  },
  'r-pia-none': {
    status: 'shared',
    draftArticles: ['15'],
    note: {
      zh: '第15条也要求事前评估；个人信息保护法第55条对敏感个人信息早有这项义务。',
      en: 'Article 15 asked for an assessment beforehand too; PIPL article 55 already has that duty for sensitive data.',
    },
  },
  'r-records': {
    status: 'shared',
    draftArticles: ['15'],
    note: {
      zh: '第15条要求评估报告留存三年以上，没有按人证明同意的规定；处理记录和举证责任在个人信息保护法。',
      en: 'Article 15 had the assessment report kept for three years or more but no proof of consent per person; processing records and the burden of proof are in the PIPL.',
    },
  },
  'r-file25-unfiled': {
    status: 'absent',
    draftArticles: [],
    note: {
      zh: '该稿没有十万人这条线，第16条的备案条件、机关级别和材料都不同，所以这条规则不进入该稿的规则包。',
      en: 'The draft had no 100,000 line and article 16 used another trigger, authority and list of materials, so this rule is not in the draft pack.',
    },
  },
  'r-file25-approaching': {
    status: 'absent',
    draftArticles: [],
    note: {
      zh: '接近十万人的提醒只对正式办法有意义，该稿的门槛是公共场所使用或超过一万人。',
      en: 'A warning on nearing 100,000 makes sense only under the final Measures; the draft looked at public-place use or more than 10,000 persons.',
    },
  },
  'r-file-count-unknown': {
    status: 'draft-basis',
    draftArticles: ['16'],
    note: {
      zh: '第16条也看存储的人数，门槛是超过一万人，所以人数说不清同样影响结论。',
      en: 'Article 16 looked at the number of persons stored too, with a line of more than 10,000, so an unclear count unsettles the conclusion there as well.',
    },
  },
  'r-file-housekeeping': {
    status: 'draft-basis',
    draftArticles: ['16'],
    note: {
      zh: '第16条列了六类材料，与正式办法的五类不同；该稿变更和注销的期限未经核对，不作引用。',
      en: 'Article 16 listed six kinds of material against five in the final Measures; its deadlines for change and cancellation are unverified and not quoted.',
    },
  },
  'r-algorithm-filing': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有算法备案的要求；依据是深度合成规定和算法推荐规定。',
      en: 'The draft had no algorithm filing; the deep-synthesis rules and the algorithm-recommendation rules have.',
    },
  },
  'r-enforcement-open': {
    status: 'shared',
    draftArticles: ['21'],
    note: {
      zh: '第21条规定了多部门监督检查和督促整改；处罚依据始终是个人信息保护法第66条和消费者权益保护法。',
      en: 'Article 21 provided for joint inspection and rectification; penalties have always rested on PIPL article 66 and the Consumer Protection Law.',
    },
  },
  'r-pia-defects': {
    status: 'shared',
    draftArticles: ['15'],
    note: {
      zh: '第15条也要求保存三年、变化后重评，评估内容为六项（具体各项未核），多于正式办法的四项；个人信息保护法第56条是共同的底线。',
      en: "Article 15 also had three years' retention and a new assessment after changes, with six contents (the items themselves unverified) against four in the final Measures; PIPL article 56 is the common floor.",
    },
  },
  'r-file25-not-required': {
    status: 'absent',
    draftArticles: [],
    note: {
      zh: '这是按正式办法得出的无须备案提示，该稿另有口径，不能套用。',
      en: 'This notice that no filing is due follows the final Measures; the draft used another test and it cannot be carried over.',
    },
  },
  'r-eu-controls': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及欧盟规则；这条只看欧盟法，与中国文件的存废无关。',
      en: 'The draft did not touch EU rules; this rule looks to EU law alone, whatever Chinese text is in force.',
    },
  },
  'r-eu-prohibited': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及欧盟的禁止做法；依据是欧盟人工智能法案和数据保护条例。',
      en: 'The draft did not touch practices banned in the EU; the basis is the EU AI Act and the GDPR.',
    },
  },
  'r-us-controls': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿不涉及美国各州规则；依据是相关州的生物识别和隐私法律。',
      en: 'The draft did not touch US state rules; the basis is the biometric and privacy laws of the states concerned.',
    },
  },
  'r-safeguards-credit': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '该稿没有申报加分保障的做法；这只是报告里的提示，依据行业建议和国家标准。',
      en: 'The draft had no notion of declared safeguards; this is a notice in the report, drawn from industry guidance and national standards.',
    },
  },
  'r-counting-out-of-scope': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿对只计数的设备另作安排；个人信息保护法第26条对图像采集设备的限定照样适用。',
      en: 'No special treatment of counting-only devices was seen in the draft; the limits of PIPL article 26 on image capture apply all the same.',
    },
  },
  'r-household-scope': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿谈到个人和家庭事务；例外在个人信息保护法第72条，邻里隐私由民法典管。',
      en: 'Nothing was seen in the draft on personal or household affairs; the exception is PIPL article 72 and privacy between neighbours is for the Civil Code.',
    },
  },
  'r-entrusted-scope': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿规定受托处理；受托人的义务在个人信息保护法第21条、第59条。',
      en: 'Nothing was seen in the draft on entrusted processing; PIPL articles 21 and 59 set the duties of the entrusted party.',
    },
  },
  'r-authority-scope': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '未见该稿对国家机关另作规定；依据是个人信息保护法。',
      en: 'No special treatment of state organs was seen in the draft; the PIPL carries the notice.',
    },
  },
  'r-many-unknowns': {
    status: 'shared',
    draftArticles: [],
    note: {
      zh: '与该稿无关；答不清楚的后果来自个人信息保护法上由处理者举证的规则。',
      en: "Nothing to do with the draft; what unclear answers lead to follows from the handler's burden of proof under the PIPL.",
    },
  },
};
