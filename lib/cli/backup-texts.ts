/** What `npm run backup` and `npm run restore` say, in both languages at once, since a terminal has none. */
export const backupTexts = {
  backupUsage: 'npm run backup [-- --to FILE]',
  restoreUsage: 'npm run restore -- FILE [--replace]',
  oneFile: '请写明一个备份文件。Name one backup file.',
  written:
    '备份已写好：{file}（{size} KB，{rows}行，来自{kind}）\n写的是面鉴自己的格式，SQLite和PostgreSQL之间可以互相恢复。\nBackup written: {file} ({size} KB, {rows} rows, from {kind}), in a format of our own that either database can be restored from.',
  withSecret:
    '备份里有全部数据、签名私钥和会话密钥，没有加密：请像保管数据一样保管它。\nIt holds all data, the signing key and the session secret, unencrypted: guard it like the data.',
  withoutSecret:
    '备份里有全部数据和签名私钥，没有加密；会话密钥没有存成文件（由MIANJIAN_SECRET给定，或者还没有账号），请另行保管。\nIt holds all data and the signing key, unencrypted; the session secret is in no file (MIANJIAN_SECRET, or no account yet): keep it elsewhere.',
  restored: '已恢复{date}的备份（{rows}行，来自{kind}）。\nRestored the backup of {date} ({rows} rows, from {kind}).',
  aside: '原有数据保留在：{file}\nThe data before it is kept in: {file}',
  problems: {
    'backup-exists': '这个文件已经存在，没有覆盖。',
    'backup-nothing': '还没有数据可以备份。',
    'backup-unreadable': '这不是面鉴的备份文件。',
    'backup-damaged': '备份已损坏，没有改动任何数据，请换一个备份。',
    'restore-refused': '这里已经有数据，没有改动。确要替换，请加 --replace，原有数据会另外保留。',
    'restore-running': '程序正在使用这些数据，没有改动。请先停止程序，恢复后再启动。',
    'storage-newer': '数据来自更新版本的程序，没有改动。请用那个版本或更新的版本。',
    'storage-busy': '数据库正被占用，没有改动。请先停止程序。',
  },
} as const;
