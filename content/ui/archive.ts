const zhReadme = `面鉴（MianJian）数据档案

这个ZIP文件是从一台面鉴服务器导出的全部数据，或其中一个客户的全部数据。它没有加密，含有保密内容，请妥善保管。

怎样使用：在另一台服务器的“数据”页选择“迁入档案”，先看会迁入什么，再确认。请不要修改其中任何文件，否则不能迁入。

manifest.json    清单：来自哪里、导出时间、各表行数、每个文件的大小和SHA-256
signature.json   导出服务器对清单的签名（Ed25519）和它的公钥
keys.pem         导出服务器用过的全部公钥，用来核对它出具的报告
people.jsonl     数据里提到的人：编号和姓名。账号、密码、邮箱不在档案里
tables/          各表的数据，一行一条JSON。events.jsonl是每次修改，每项的最后一条就是现在的回答
files/           证据文件和已签批的报告，文件名是内容的SHA-256
audit.jsonl      操作日志（只在导出整个工作区时有），自成一条可核验的链：
                 npm run audit:verify -- --file audit.jsonl

不在档案里的：账号、密码、登录状态、邀请、作答链接的密钥、签名私钥、各人自己的列表视图和已读标记，以及导出时还开着的工作坊房间和演练。
`;

const enReadme = `MianJian data archive

This ZIP file holds all data of a MianJian server's workspace, or of one client of it. It is not encrypted and confidential: guard it.

How to use it: on another server open "Data", choose "Take in an archive", read what would come in, then confirm. Do not change any file in it, or it cannot be taken in.

manifest.json    the list: where it is from, when it was made, rows per table, size and SHA-256 of every file
signature.json   the exporting server's signature of the list (Ed25519) and its public key
keys.pem         every public key that server signed with, to check the reports it issued
people.jsonl     people the data name: id and name. No accounts, passwords or e-mail addresses
tables/          the rows of each table, one JSON object a line. events.jsonl holds every change; the last one of a field is its present answer
files/           evidence and signed reports, named by the SHA-256 of their content
audit.jsonl      the audit log (of a whole workspace only), a chain that can be checked by itself:
                 npm run audit:verify -- --file audit.jsonl

Not in it: accounts, passwords, sessions, invitations, keys of answer links, private signing keys, each person's own list views and read marks, workshop rooms still open when it was made, and rehearsals.
`;

/** Interface wording of archives: everything in one file, and taking such a file in. */
export const archiveWording = {
  zh: {
    readme: zhReadme,
    heading: '导出和迁入',
    lead: '把全部数据装进一个文件，可以留存，也可以迁到另一台服务器（数据库种类不同也行）。里面有评估、历史、证据文件、评论、整改任务、签批的版本和操作日志，没有账号、密码和签名私钥。',
    guard: '文件没有加密，含全部保密内容，请妥善保管。',
    exportAll: '导出全部数据',
    exportClient: '导出',
    exportHint: '数据多时需要等一会儿才开始下载。',
    import: '迁入档案',
    importLead: '选择从另一台服务器导出的档案。先核对每个文件，再告诉您会迁入什么；确认之前，什么都不会存入。',
    choose: '选择档案（.zip）',
    another: '换一个档案',
    sending: '正在上传…{percent}%',
    checking: '正在核对每个文件…',
    importing: '正在迁入…',
    cancel: '取消',
    cancelled: '已取消，没有迁入任何内容。',
    preview: '档案“{file}”里有什么',
    facts: {
      from: '来自',
      unnamed: '没有名称的工作区',
      client: '只含客户',
      madeAt: '导出时间',
      product: '导出时的面鉴版本',
      key: '签名密钥',
      own: '{key}（本服务器的密钥）',
      foreign: '{key}（请向导出方核对：清单和文件自导出后没有改动，但密钥属于谁，文件自己不能证明）',
    },
    counts: {
      assessments: '评估',
      clients: '客户',
      signed_versions: '已签批的版本',
      evidence: '证据文件',
      comments: '评论',
      tasks: '整改任务',
      workshops: '工作坊（已结束的和未开始的）',
      portfolios: '多站点评估',
      events: '修改记录',
    },
    renamed: '“{name}”与这里的客户同名，将改称“{as}”',
    clashes: '其中{n}份评估的编号这里已经有了，会作为新的评估存入，不覆盖原有的。',
    themeTaken: '报告样式一并迁入。',
    themeKept: '报告样式保留这里现有的，档案里的不迁入。',
    people: '历史和签名里的人，迁入后只留姓名，不会成为账号；要让谁继续工作，请另行邀请。作答链接全部失效。',
    rooms: '工作坊连同纪要一起迁入；导出时还开着的房间和演练不在档案里，房间里已经议定的回答在。',
    log: '原服务器的操作日志整份保存，可以在下面下载核验；本工作区的日志里记一笔迁入。',
    noLog: '单个客户的档案不含操作日志。',
    confirm: '迁入{n}份评估',
    done: '已迁入{n}份评估。',
    see: '查看评估列表',
    failed: '没有成功：连不上服务器，或服务器出了问题。没有迁入任何内容，请稍后再试。',
    unsure: '没有收到服务器的答复，不知道是否已经迁入。请刷新页面，看下面“迁入过的档案”再决定是否重来。',
    tooLarge: '档案超过1GB。请在原服务器按客户分别导出，或用备份和恢复整体搬迁。',
    problems: {
      'not-archive': '这不是面鉴导出的档案。请选择从“数据”页导出的ZIP文件。',
      damaged: '档案不完整或已损坏（{place}），可能没有下载完。请重新导出或下载。',
      tampered: '档案被改动过：{place}与清单或签名不符。请向导出方索取原件。',
      newer: '档案由更新版本的面鉴导出（{place}）。请先升级本服务器。',
      'too-large': '档案太大（{place}）。请在原服务器按客户分别导出，或用备份和恢复整体搬迁。',
      bomb: '档案解压后大得不正常（{place}），为安全起见没有打开。',
      path: '档案里有不该有的文件：{place}。为安全起见没有打开。',
      row: '档案里有读不懂的数据：{place}。请在原服务器升级后重新导出。',
      history: '评估{place}的修改记录对不上，在导出之前就被改动过。请在原服务器运行npm run audit:verify查明。',
      full: '迁入后证据文件会超过上限。请调高MIANJIAN_EVIDENCE_MB，或先清理。',
      incomplete: '档案没有传完，或传上来的不是刚才核对的那一份。请重新选择。',
    },
    nothing: '没有迁入任何内容。',
    whole: '清单',
    takeovers: '迁入过的档案',
    takeover: '{date}自“{from}”迁入，{n}份评估（{madeAt}导出）',
    formerLog: '下载原服务器的操作日志',
  },
  en: {
    readme: enReadme,
    heading: 'Export and take in',
    lead: 'Put all data into one file, to keep or to move to another server, whatever database it uses. It holds assessments, history, evidence files, comments, tasks, signed versions and the audit log; no accounts, passwords or private signing keys.',
    guard: 'The file is not encrypted and holds everything confidential: guard it.',
    exportAll: 'Export everything',
    exportClient: 'Export',
    exportHint: 'With much data the download takes a while to begin.',
    import: 'Take in an archive',
    importLead:
      'Choose an archive another server exported. Every file in it is checked first, and you are told what would come in; until you confirm, nothing is stored.',
    choose: 'Choose an archive (.zip)',
    another: 'Choose another archive',
    sending: 'Uploading… {percent}%',
    checking: 'Checking every file…',
    importing: 'Taking it in…',
    cancel: 'Cancel',
    cancelled: 'Cancelled; nothing was taken in.',
    preview: 'What is in “{file}”',
    facts: {
      from: 'From',
      unnamed: 'a workspace without a name',
      client: 'Of one client',
      madeAt: 'Exported',
      product: 'Version of MianJian then',
      key: 'Signing key',
      own: '{key} (this server’s own)',
      foreign:
        '{key} (ask whoever exported it: nothing was changed since it was signed, but whose key it is the file cannot prove)',
    },
    counts: {
      assessments: 'Assessments',
      clients: 'Clients',
      signed_versions: 'Signed versions',
      evidence: 'Evidence files',
      comments: 'Comments',
      tasks: 'Tasks',
      workshops: 'Workshops (closed and not yet opened)',
      portfolios: 'Portfolios',
      events: 'Changes',
    },
    renamed: '“{name}” is a client here already and will be called “{as}”',
    clashes:
      '{n} {n|assessment has an id that is|assessments have ids that are} taken here; {n|it comes|they come} in as new, and nothing is overwritten.',
    themeTaken: 'The look of reports comes along.',
    themeKept: 'The look of reports stays as it is here; the one in the archive does not come in.',
    people:
      'People in histories and signatures become names, not accounts; invite whoever should go on working. Answer links end.',
    rooms:
      'Workshops come with their minutes. Rooms still open when the archive was made, and rehearsals, are not in it; answers already agreed in them are.',
    log: 'The former server’s audit log is kept whole and can be downloaded and checked below; this workspace’s log records the takeover.',
    noLog: 'An archive of one client holds no audit log.',
    confirm: 'Take in {n} {n|assessment|assessments}',
    done: '{n} {n|assessment was|assessments were} taken in.',
    see: 'See the assessments',
    failed: 'That did not work: the server cannot be reached or has a fault. Nothing was taken in; try again later.',
    unsure:
      'No answer came from the server, so it is not known whether the archive was taken in. Reload the page and look at “Archives taken in” below before trying again.',
    tooLarge:
      'The archive is larger than 1 GB. Export client by client on the other server, or move everything by backup and restore.',
    problems: {
      'not-archive': 'This is no archive of MianJian. Choose a ZIP file exported from a “Data” page.',
      damaged:
        'The archive is incomplete or damaged ({place}); perhaps it was not downloaded to the end. Export or download it again.',
      tampered: 'The archive was changed: {place} does not agree with its list or signature. Ask for the original.',
      newer: 'A later version of MianJian wrote the archive ({place}). Upgrade this server first.',
      'too-large': 'The archive is too large ({place}). Export client by client, or move everything by backup and restore.',
      bomb: 'The archive would unpack to far more than is plausible ({place}) and was not opened.',
      path: 'The archive has a file it must not have: {place}. It was not opened.',
      row: 'The archive has data that cannot be read: {place}. Upgrade the other server and export again.',
      history:
        'The history of assessment {place} does not hold: it was altered before it was exported. Run npm run audit:verify on the other server.',
      full: 'Evidence files would pass their limit. Raise MIANJIAN_EVIDENCE_MB or make room first.',
      incomplete: 'The archive did not arrive whole, or is another than the one just checked. Choose it again.',
    },
    nothing: 'Nothing was taken in.',
    whole: 'the list',
    takeovers: 'Archives taken in',
    takeover: 'Taken in on {date} from “{from}”: {n} {n|assessment|assessments} (exported {madeAt})',
    formerLog: 'Download the former server’s audit log',
  },
} as const;
