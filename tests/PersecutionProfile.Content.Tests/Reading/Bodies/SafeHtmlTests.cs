using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Tests.Reading.Bodies;

/// <summary>Whatever stands in a body, only the listed elements, attributes and schemes come out.</summary>
public sealed class SafeHtmlTests
{
    private static readonly string[] Parts =
    [
        "[", "]", "(", ")", "<", ">", "!", "*", "**", "_", "`", "```", "~~~ x\" y", "#", "## ", "\n", "\n\n", " ", "    ", "\t",
        "|", "-", "- ", "1. ", "> ", ":", ":::", "::: note ", "::: quote ", "::: story ", "[^factbook]", "[^a]", "[^a]: ",
        "javascript:", "JAVASCRIPT:", "data:", "https://example.org", "//", "/", "\\", "&", "&amp;", "&colon;", "&#106;", "\"",
        "'", "=", "onclick=alert(1)", "<script>", "</script>", "<a href=", "<img src=x onerror=alert(1)>", "<!--", "-->", "Bae",
        "{.x onclick=y}", "|-|-|\n", "\u0000", "\uFFFF", "\u202E", "é", "라오스", "😀", "mailto:a@b.c", "<a@b.c>", "<https://a.b>",
        "<javascript:x>",
    ];

    private static Arbitrary<string> Bodies => Gen.Elements(Parts).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Any_body_renders_to_safe_HTML() => Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60), body =>
    {
        var findings = new FileFindings("news/a.md");
        if (BodyReader.Read(new BodySource(body, 1, ["Bae"], ["x.jpg"]), findings) is { } read)
            Html.AssertSafe(read.Fill((slot, writer) => writer.WriteOnline(slot.Kind == SlotKind.LinkStart ? "<a href=\"/x\">" : "")).Html);
    });

    [Fact]
    public void Any_file_is_read_or_explained() => Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60), text =>
    {
        var document = Document.Read("news/a.md", System.Text.Encoding.UTF8.GetBytes($"---\n{text}\n---\nText.\n"));
        Assert.True(document.IsReadable || !document.Findings.IsEmpty);
    });

    private static void Check(Config config, Action<string> assert) => FsCheck.Check.One(config, Prop.ForAll(Bodies, assert));
}
