/** What `npm run account` says, in both languages at once, as `npm start` does. */
export const accountTexts = {
  usage: 'npm run account -- --workspace "某律所（虚构）" --name "姓名 Name" --email you@example.org',
  password: '密码（至少10个字符，输入时不显示） Password (10 characters or more, not shown): ',
  made: '账号已创建，本服务器现为团队模式。请重新启动服务并登录。\nThe account is made and the server belongs to a team. Restart it and sign in.',
  problems: {
    workspace: '请填写工作区名称，最多80个字。 Give the workspace a name of at most 80 characters.',
    name: '请填写姓名，最多80个字。 Give a name of at most 80 characters.',
    email: '邮箱地址无效。 The e-mail address is not valid.',
    'email-taken': '这个邮箱已有账号。 This e-mail address already has an account.',
    'too-short': '密码至少要有10个字符。 A password has at least 10 characters.',
    'too-long': '密码最多128个字符。 A password has at most 128 characters.',
    guessable: '密码容易被猜中，请换成几个不相关的词。 The password is easily guessed; use a few unrelated words.',
    'not-here':
      '本服务器已有账号。其他人由所有者在“成员”页邀请加入。 The server has an account already; its owner invites others on the members page.',
  },
} as const;
