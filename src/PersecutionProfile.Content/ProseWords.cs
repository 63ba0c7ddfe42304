namespace PersecutionProfile.Content;

/// <summary>The few words that the site itself puts into a text, in the text's language.</summary>
/// <param name="NameChanged">Behind the first use of a cover name.</param>
/// <param name="Photo">Before whom a photo is owed to.</param>
/// <param name="BackToText">Of a footnote.</param>
public sealed record ProseWords(string NameChanged, string Photo, string Note, string BackToText)
{
    private static readonly ProseWords English = new(" (name changed)", "Photo:", "Note", "Back to the text");

    /// <summary>Those of a language that the site does not speak are English.</summary>
    public static ProseWords Of(string tag) => tag switch
    {
        "ar" => new(" (تم تغيير الاسم)", "الصورة:", "حاشية", "العودة إلى النص"),
        "fa" => new(" (نام تغییر کرده است)", "عکس:", "یادداشت", "بازگشت به متن"),
        "ko" => new(" (가명)", "사진:", "각주", "본문으로 돌아가기"),
        "es" => new(" (nombre cambiado)", "Foto:", "Nota", "Volver al texto"),
        "fr" => new(" (nom modifié)", "Photo :", "Note", "Retour au texte"),
        "pt" => new(" (nome alterado)", "Foto:", "Nota", "Voltar ao texto"),
        "zh" => new("（化名）", "图片：", "脚注", "返回正文"),
        _ => English,
    };
}
