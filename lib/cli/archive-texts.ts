/** What `npm run export` and `npm run import` say, in both languages at once, since a terminal has none. */
export const archiveCliTexts = {
  unnamed: '没有名称的工作区 a workspace without a name',
  exportUsage: 'npm run export -- [--to FILE] [--client NAME] [--workspace ID]',
  importUsage: 'npm run import -- FILE [--yes] [--workspace ID]',
  oneFile: '请写明一个档案文件。Name one archive file.',
  noWorkspace: '没有这个工作区：{id}。No such workspace: {id}.',
  noClient: '没有这个客户：{client}。现有：{known}\nNo such client: {client}. There are: {known}',
  exists: '这个文件已经存在，没有覆盖：{file}\nThis file exists already and was left alone: {file}',
  unreadable: '打不开这个文件：{file}\nThis file cannot be opened: {file}',
  exported:
    '档案已写好：{file}（{size} KB）\n里面是评估的全部内容，没有加密，也没有账号、密码和私钥：请像保管案卷一样保管它。\nArchive written: {file} ({size} KB). It holds everything about the assessments, unencrypted, and no accounts, passwords or private keys: guard it like the files of a case.',
  preview:
    '档案来自“{from}”，{date}制作，含{assessments}份评估、{clients}个客户。签名：{key}（{own}）。\nMade by “{from}” on {date}: {assessments} assessments, {clients} clients. Signed by {key}.',
  ownKey: '本服务器的密钥 this server’s own key',
  otherKey: '别的服务器的密钥，是否可信请自行判断 another server’s key, which you must judge yourself',
  renamed: '客户“{name}”将称为“{as}”。The client “{name}” will be called “{as}”.',
  clashes: '{n}份评估在这里已有，将以新编号另存一份。{n} assessments are here already and come in as copies.',
  addYes: '还没有迁入。核对无误后，加 --yes 再运行一次。\nNothing was taken in yet. If this is right, run it again with --yes.',
  imported: '已迁入{n}份评估，并记入操作日志。\n{n} assessments taken in; this is in the audit log.',
} as const;
