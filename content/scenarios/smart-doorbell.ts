import type { Scenario } from '../../lib/schema/scenario';

export const smartDoorbell: Scenario = {
  id: 'smart-doorbell',
  group: 'place-access',
  title: { zh: '智能门铃或楼道摄像', en: 'Smart doorbell or corridor camera' },
  pitfall: {
    zh: '常见的是，镜头连邻居的门口和必经的楼道一起拍，录像还传到云端。',
    en: "Often, the lens also takes in the neighbour's door and the shared corridor, and the video goes to the cloud.",
  },
  knownCase: {
    zh: '一户人家的可识别人脸的门铃拍到公共楼道并上传云端，二审判令拆除。',
    en: "A household's face-recognising doorbell filmed the common corridor and sent it to the cloud; the appeal court ordered its removal.",
    source: {
      zh: '北京市第二中级人民法院 (2020)京02民终1641号',
      en: 'Beijing Second Intermediate Court, (2020) Jing 02 Min Zhong 1641',
    },
  },
  usualFailures: [
    {
      rule: 'r-doorbell-neighbour',
      text: { zh: '镜头正对邻居的门或电梯厅。', en: "The lens looks at a neighbour's door or the lift lobby." },
    },
    {
      rule: 'r-zone-uncontrolled',
      text: { zh: '没有划定区域，整条楼道都录。', en: 'No zone is set and the whole corridor is recorded.' },
    },
  ],
  closestCase: 'doorbell-corridor',
  suggests: { question: 'scn-type', option: 'smart-doorbell' },
  examplePurpose: { zh: '有人按门铃时提醒住户来的是谁。', en: 'Tell the resident who is at the door when the bell rings.' },
  examplePlace: { zh: '自家入户门外侧', en: "Outside of one's own front door" },
  decisive: ['org-roles', 'scn-zone', 'scn-bystanders', 'scn-capture-mode', 'col-storage-location', 'col-retention-basis'],
};
