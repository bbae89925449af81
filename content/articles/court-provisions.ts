import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const courtProvisions = articlesOf('spc-2021-15', { grade: 'text', source: seen.lawRefBook }, [
  {
    ...whole,
    summary: {
      zh: '最高人民法院关于人脸识别民事案件的司法解释，共十六条，规定侵权行为、无效同意、免责事由、举证责任、赔偿、物业门禁、格式条款和施行时间。',
      en: 'Judicial interpretation on civil cases about facial recognition, sixteen articles on infringing acts, invalid consent, defences, burden of proof, damages, property gates, standard terms and commencement.',
    },
  },
  {
    article: '1',
    summary: {
      zh: '规定适用范围：违反法律、行政法规或者双方约定，使用人脸识别技术处理人脸信息引起的民事案件；人脸信息属于民法典第一千零三十四条规定的生物识别信息。',
      en: 'Scope: civil cases on processing face information by facial recognition in breach of law or agreement; a face counts as biometric information in the sense of Civil Code article 1034.',
    },
    plain: {
      zh: '用刷脸处理人脸引起的民事官司适用本规定；人脸属于民法典上的生物识别信息。',
      en: 'Applies to civil cases about face-recognition processing. Face information is biometric information under the Civil Code.',
    },
  },
  {
    article: '2',
    summary: {
      zh: '列举八类应当认定为侵害自然人人格权益的行为。',
      en: 'Lists eight kinds of acts that infringe personality interests.',
    },
    plain: {
      zh: '列出八类侵权做法，如在商场、车站等场所违规认人或分析、规则不公开、没有单独同意、超范围使用、没保住安全、违法给别人。',
      en: 'Lists eight kinds of infringing acts, such as unlawful identification or analysis in business and public places, hidden rules, no separate consent, use beyond the stated purpose, security failures and unlawful sharing.',
    },
    asks: {
      zh: '要求处理者避免所列各项行为；其中第一项包括在经营场所、公共场所的违法分析。',
      en: 'Asks handlers to refrain from the listed acts; item 1 includes unlawful analysis in business and public places.',
    },
    parts: [
      {
        item: '1',
        summary: {
          zh: '在经营场所或者公共场所（列举宾馆、商场、银行、车站、机场、文体娱乐场所等）违规进行人脸验证、辨识或者分析。',
          en: 'Unlawful verification, identification or analysis in business and public places such as hotels, malls, banks, stations, airports, sports and entertainment venues.',
        },
      },
      {
        item: '2',
        summary: {
          zh: '未公开处理规则，或者未明示处理的目的、方式、范围。',
          en: 'Rules not public, or purpose, method and scope not stated.',
        },
      },
      {
        item: '3',
        summary: {
          zh: '以同意为依据，而未取得单独同意或者依法应有的书面同意。',
          en: 'Consent relied on without separate consent, or written consent where required.',
        },
      },
      {
        item: '4',
        summary: {
          zh: '违反所明示或者约定的目的、方式、范围。',
          en: 'Departing from the stated or agreed purpose, method and scope.',
        },
      },
      {
        item: '5',
        summary: {
          zh: '未采取应有的安全措施，致使人脸信息泄露、篡改、丢失。',
          en: 'Failure of safeguards leading to leak, tampering or loss.',
        },
      },
      {
        item: '6',
        summary: { zh: '违反法律、行政法规或者约定向他人提供。', en: 'Provision to others in breach of law or agreement.' },
      },
      { item: '7', summary: { zh: '违背公序良俗处理。', en: 'Processing against public order and good morals.' } },
      {
        item: '8',
        summary: { zh: '违反合法、正当、必要原则的其他情形。', en: 'Other breaches of lawfulness, legitimacy and necessity.' },
      },
    ],
  },
  {
    article: '3',
    summary: {
      zh: '规定认定民事责任时考虑受害人是否未成年、告知同意的情况、处理的必要程度等因素。',
      en: 'Factors in fixing liability: whether the victim is a minor, notice and consent, degree of necessity.',
    },
    plain: {
      zh: '定责任时要看受害人是不是未成年、有没有告知同意、必要到什么程度等。',
      en: 'In fixing liability, courts weigh whether the victim is a minor, how notice and consent were given and how necessary the processing was.',
    },
  },
  {
    article: '4',
    summary: { zh: '规定三种情形下以已征得同意为抗辩的不予支持。', en: 'Three cases in which a plea of consent is not upheld.' },
    plain: {
      zh: '三种“同意”不算数：不同意就不给用、和别的授权捆在一起、强迫或变相强迫。',
      en: 'Three kinds of consent do not count: take-it-or-leave-it unless necessary, bundled with other permissions, and forced openly or in disguise.',
    },
    asks: {
      zh: '要求处理者不得以拒绝服务、捆绑授权或者强迫取得同意。',
      en: 'Asks handlers not to obtain consent by refusing service, by bundling or by force.',
    },
    parts: [
      {
        item: '1',
        summary: {
          zh: '要求个人同意处理其人脸信息才提供产品或者服务，而该信息并非提供所必需。',
          en: 'Product or service only against consent, although the face information is not necessary for it.',
        },
      },
      { item: '2', summary: { zh: '以与其他授权捆绑等方式要求同意。', en: 'Consent bundled with other permissions.' } },
      { item: '3', summary: { zh: '强迫或者变相强迫同意。', en: 'Consent forced openly or in disguise.' } },
    ],
  },
  {
    article: '5',
    summary: {
      zh: '规定不承担民事责任的情形：应对突发公共卫生事件或者紧急保护生命健康财产、依国家规定维护公共场所安全、合理的新闻报道与舆论监督、同意范围内的合理处理等。',
      en: 'Defences: public-health emergencies and urgent protection, public security in public places under state rules, reasonable news reporting and scrutiny, reasonable processing within consent, and others.',
    },
    plain: {
      zh: '可以免责的情形，如突发公共卫生、紧急救护、依规定为公共安全、合理新闻监督等。',
      en: 'Sets out defences, such as public-health emergencies, urgent protection, public security under state rules and reasonable news reporting.',
    },
  },
  {
    article: '6',
    summary: {
      zh: '规定处理者对其行为符合民法典第一千零三十五条或者具有免责情形承担举证责任。',
      en: 'The handler bears the burden of proving compliance with Civil Code article 1035 or a defence.',
    },
    plain: {
      zh: '出了官司，由处理者证明自己做得合法或符合免责情形。',
      en: 'In a dispute, the handler must prove that it acted lawfully or that a defence applies.',
    },
    asks: { zh: '要求处理者留存足以证明合规的证据。', en: 'Asks handlers to keep evidence of compliance.' },
  },
  {
    article: '7',
    summary: {
      zh: '规定多个处理者侵权的，按过错程度分担或者依法承担连带责任；利用网络侵权的，适用民法典有关规定。',
      en: "Several handlers share liability by fault or are jointly liable under the law; the Civil Code's internet rules apply to infringement online.",
    },
    plain: {
      zh: '几家一起侵权的，按过错分担或依法连带。',
      en: 'Several handlers share liability by fault or are jointly liable under the law.',
    },
  },
  {
    article: '8',
    summary: {
      zh: '规定财产损失的赔偿，包括为制止侵权支付的合理开支，可以包括取证费用和律师费。',
      en: "Property damages including reasonable costs of stopping the infringement, which may include evidence costs and lawyers' fees.",
    },
    plain: {
      zh: '赔财产损失，还可包括取证等合理的维权花费。',
      en: "Damages cover property loss and reasonable enforcement costs, which may include lawyers' fees.",
    },
  },
  {
    article: '9',
    summary: {
      zh: '规定可以依法申请人格权侵害禁令。',
      en: 'An injunction against infringement of personality rights may be sought.',
    },
    plain: { zh: '侵害正在或将要发生的，可以申请法院禁令。', en: 'The victim may ask the court for an injunction.' },
  },
  {
    article: '10',
    summary: {
      zh: '规定物业服务企业、建筑物管理人以人脸识别作为业主、物业使用人出入的唯一验证方式的，不同意者可以请求提供其他合理方式；存在第二条情形的，承担相应责任。',
      en: 'Where a property or building manager makes facial recognition the sole way in, those who disagree may demand another reasonable way; acts under article 2 bring liability.',
    },
    plain: {
      zh: '物业把刷脸当成业主进出的唯一方式，不愿刷的人可要求给别的合理方式。',
      en: 'If a property manager makes face recognition the only way in, those who disagree may demand another reasonable way.',
    },
    asks: {
      zh: '要求物业和建筑物管理人提供其他合理的出入方式。',
      en: 'Asks property and building managers to provide another reasonable way in.',
    },
    parts: [
      {
        paragraph: '1',
        summary: { zh: '不同意者可以请求提供其他合理验证方式。', en: 'Those who disagree may demand another reasonable way.' },
      },
      {
        paragraph: '2',
        summary: { zh: '实施第二条所列行为的，承担侵权责任。', en: 'Acts listed in article 2 bring liability.' },
      },
    ],
  },
  {
    article: '11',
    summary: {
      zh: '规定以格式条款索取无期限、不可撤销或者可任意转授的人脸授权的，个人可以请求确认该条款无效。',
      en: 'Standard terms demanding a perpetual, irrevocable or freely sub-licensable right to process face information may be declared void on request.',
    },
    plain: {
      zh: '格式条款要求人脸授权没有期限、不能撤销、随便转授的，可请求认定无效。',
      en: 'Standard terms that take a perpetual, irrevocable or freely transferable face licence can be declared void on request.',
    },
  },
  {
    article: '12',
    summary: {
      zh: '规定违约处理人脸信息的，可以请求承担违约责任和删除；合同未约定删除不构成抗辩。',
      en: 'In case of breach of contract, liability and deletion may be claimed; the absence of an agreed duty to delete is no defence.',
    },
    plain: {
      zh: '违约处理人脸的，可要求担责并删除；合同没写删除不是理由。',
      en: 'A party in breach of contract can be held liable and made to delete face data, even if deletion was not agreed.',
    },
  },
  {
    article: '13',
    summary: { zh: '规定多名受害人提起诉讼的，可以合并审理。', en: 'Cases of several victims may be joined.' },
    plain: { zh: '多名受害人的案子可以合并审理。', en: 'Cases of several victims may be joined.' },
  },
  {
    article: '14',
    summary: {
      zh: '规定法律规定的机关和有关组织可以提起民事公益诉讼。',
      en: 'Bodies named by law may bring civil public-interest suits.',
    },
    plain: {
      zh: '法律规定的机关和组织可以提起民事公益诉讼。',
      en: 'Bodies designated by law may bring civil public-interest suits.',
    },
  },
  {
    article: '15',
    summary: {
      zh: '规定死者的近亲属可以依法主张权利。',
      en: 'Close relatives of a deceased person may assert claims under the law.',
    },
    plain: { zh: '死者的近亲属也可依法主张权利。', en: 'Close relatives of a deceased person may assert claims under the law.' },
  },
  {
    article: '16',
    summary: {
      zh: '规定自2021年8月1日起施行，对施行前的行为不溯及适用。',
      en: 'In force from 1 August 2021, not applied to earlier conduct.',
    },
    plain: { zh: '2021年8月1日起施行，不管之前的行为。', en: 'In force from 1 August 2021 and not applied to earlier conduct.' },
  },
]);
