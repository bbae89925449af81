import type { Text } from '../../lib/schema/text';

/** What no question asks: a person writes it in, most of it once for all papers (`facts.ts`). The two `-missing` entries are parts of an answer that was given without them. */
export const byHand: Readonly<Record<string, Text>> = {
  'organisation-missing': { zh: '单位名称', en: 'name of the organisation' },
  'code-missing': { zh: '18位统一社会信用代码', en: 'unified social credit code of 18 characters' },
  phone: { zh: '联系电话', en: 'telephone number' },
  email: { zh: '电子邮箱', en: 'e-mail address' },
  address: { zh: '住所地详细地址', en: 'full registered address' },
  'legal-representative': { zh: '法定代表人（负责人）姓名', en: 'name of the legal representative' },
  'legal-representative-id': { zh: '法定代表人（负责人）证件类型和号码', en: 'type and number of the legal representative’s ID' },
  'agent-name': { zh: '经办人姓名、职务', en: 'name and post of the person in charge of the filing' },
  'agent-id': { zh: '经办人证件类型和号码', en: 'type and number of that person’s ID' },
  'agent-phone': { zh: '经办人手机和邮箱', en: 'mobile number and e-mail of that person' },
  'officer-contact': {
    zh: '个人信息保护负责人姓名、联系方式',
    en: 'name and contact of the person in charge of personal information',
  },
  'officer-public': {
    zh: '个人信息保护负责人的公开联系方式',
    en: 'public contact of the person in charge of personal information',
  },
  industry: { zh: '所属行业', en: 'line of business' },
  'why-face': {
    zh: '为什么非用人脸不可，别的办法为什么达不到目的（写具体，不写“为了安全方便”）',
    en: 'why nothing but the face will do and why other ways fall short (be concrete; “safety and convenience” is not enough)',
  },
  benefit: { zh: '对个人、对单位各有什么好处', en: 'what it does for people and for the organisation' },
  'recipient-names': { zh: '接收方的名称、联系方式', en: 'names and contacts of the recipients' },
  'vendor-names': { zh: '受托方的名称', en: 'name of the processor' },
  'foreign-recipient': {
    zh: '境外接收方的名称、联系方式、目的、方式、种类，以及向它行使权利的方式',
    en: 'name and contact of the recipient abroad, purpose, method, kinds of data, and how to exercise rights against it',
  },
  'contract-or-hr': {
    zh: '写明是哪份合同，还是依法制定的劳动规章制度和集体合同',
    en: 'which contract, or which lawful labour rules and collective contract',
  },
  'transfer-law': {
    zh: '允许外传的法律或行政法规名称和条款',
    en: 'the law or administrative regulation, with article, that allows the transfer',
  },
  'other-way': { zh: '另一种不刷脸的方式叫什么', en: 'the other way without the face' },
  exceptions: {
    zh: '有没有依法不必告知、不必同意的情形；没有就写“没有”',
    en: 'whether the law waives notice or consent here; write “none” if not',
  },
  'notice-address': { zh: '完整告知书的网址或二维码', en: 'address or QR code of the full notice' },
  'request-entry': { zh: '受理入口：页面、窗口或电话', en: 'where requests go: page, counter or telephone' },
  'complaint-entry': { zh: '投诉电话或入口', en: 'telephone or entry for complaints' },
  'effective-date': { zh: '生效日期和版本号', en: 'date of effect and version' },
  'retention-reason': { zh: '为什么要保存这么久', en: 'why it is kept that long' },
  'mlps-number': { zh: '等保备案证明编号', en: 'number of the multi-level protection record' },
  'device-list': {
    zh: '逐台列出设备型号、编号、安装位置和用途（可另附表）',
    en: 'each device with model, number, place and use (may be annexed)',
  },
  'persons-date': { zh: '统计到哪一天', en: 'the day to which the number was counted' },
  'reference-count': { zh: '底图的张数和入库方式', en: 'number of reference images and how they were enrolled' },
  'owner-business': { zh: '业务负责人的岗位', en: 'post in charge of the business' },
  'owner-security': { zh: '安全负责人的岗位', en: 'post in charge of security' },
  'owner-requests': { zh: '受理个人请求的岗位', en: 'post that handles requests' },
  'owner-devices': { zh: '设备维护的岗位', en: 'post that maintains the devices' },
  'incident-contact': { zh: '发现事件时打给谁', en: 'whom to call when an incident is found' },
  'record-keeper': {
    zh: '影响评估报告和处理记录存放在哪里、谁保管',
    en: 'where the assessment report and the record of processing are kept, and by whom',
  },
  'seal-keeper': { zh: '备案材料由哪个部门盖章', en: 'which department stamps the filing papers' },
  'filing-office': { zh: '受理备案的省级网信部门全称', en: 'full name of the provincial authority that takes the filing' },
  'delegate-term': { zh: '委托期限的起止日期', en: 'first and last day of the authority' },
  'planned-measures': { zh: '已经决定的改进和完成时间', en: 'improvements decided on, with dates' },
  'public-contact': { zh: '公众可以联系的电话或邮箱', en: 'telephone or e-mail for the public' },
};
