// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

extension ScreenRefusal {
  /// One sentence or two for standard error, safe to print.
  package var phrase: Phrase {
    switch self {
    case .inputIsNoTerminal:
      Phrase(
        "Standard input is not a terminal, so there are no keys to read; start qarya from a shell "
          + "without a pipe or <.",
        fr: "L’entrée standard n’est pas un terminal, il n’y a donc pas de touches à lire ; lancez "
          + "qarya depuis un shell, sans tube ni <.",
        ar: "الدخل القياسي ليس طرفية، فلا مفاتيح تُقرأ؛ المرجو تشغيل qarya من shell بلا أنبوب ولا <."
      )
    case .outputIsNoTerminal:
      Phrase(
        "Standard output is not a terminal, so there is nowhere to draw; `qarya print` and "
          + "`qarya list` write text for pipes and files.",
        fr: "La sortie standard n’est pas un terminal, il n’y a donc pas où dessiner ; "
          + "`qarya print` et `qarya list` écrivent du texte pour tubes et fichiers.",
        ar: "الخرج القياسي ليس طرفية، فلا مكان للرسم؛ `qarya print` و`qarya list` يكتبان نصًا "
          + "للأنابيب والملفات.")
    case .localeIsNotUTF8(let name):
      Phrase(
        "The locale “\(Self.safe(name))” does not use UTF-8, which Arabic names need; set it "
          + "with `export LC_ALL=C.UTF-8`.",
        fr: "La locale “\(Self.safe(name))” n’utilise pas UTF-8, nécessaire aux noms arabes ; "
          + "réglez-la par `export LC_ALL=C.UTF-8`.",
        ar: "الإعداد المحلي “\(Self.safe(name))” لا يستعمل UTF-8 الضروري للأسماء العربية؛ لضبطه: "
          + "`export LC_ALL=C.UTF-8`.")
    case .typeIsNotSet:
      Phrase(
        "TERM is not set, so the kind of terminal is not known; try `export TERM=xterm-256color`.",
        fr: "TERM n’est pas défini, le type de terminal est donc inconnu ; essayez "
          + "`export TERM=xterm-256color`.",
        ar: "المتغير TERM غير محدد، فنوع الطرفية غير معروف؛ المرجو تجربة "
          + "`export TERM=xterm-256color`.")
    case .typeIsUnknown(let type):
      Phrase(
        "This system does not know the terminal “\(Self.safe(type))”; try "
          + "`export TERM=xterm-256color`.",
        fr: "Ce système ne connaît pas le terminal “\(Self.safe(type))” ; essayez "
          + "`export TERM=xterm-256color`.",
        ar: "لا يعرف هذا النظام الطرفية “\(Self.safe(type))”؛ المرجو تجربة "
          + "`export TERM=xterm-256color`.")
    case .typeIsTooSimple(let type):
      Phrase(
        "The terminal “\(Self.safe(type))” cannot move its cursor; use `qarya list`, "
          + "`qarya check` and `qarya print`, which need only lines of text, or another TERM.",
        fr: "Le terminal “\(Self.safe(type))” ne sait pas déplacer son curseur ; utilisez "
          + "`qarya list`, `qarya check` et `qarya print`, qui n’écrivent que des lignes, ou un "
          + "autre TERM.",
        ar: "الطرفية “\(Self.safe(type))” لا تستطيع تحريك المؤشر؛ المرجو استعمال `qarya list` "
          + "و`qarya check` و`qarya print` التي تكتب أسطرًا فقط، أو TERM آخر.")
    case .systemRefused:
      Phrase(
        "The system would not let qarya take the terminal over.",
        fr: "Le système n’a pas laissé qarya prendre le terminal.",
        ar: "لم يسمح النظام لـ qarya باستعمال الطرفية.")
    }
  }

  private static func safe(_ text: String) -> String {
    DisplayText(String(text.prefix(40)), bidi: .off).logical
  }
}
