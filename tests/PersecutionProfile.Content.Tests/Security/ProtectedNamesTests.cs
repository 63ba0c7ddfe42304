using System.Text;
using PersecutionProfile.Content.Checking;

namespace PersecutionProfile.Content.Tests.Security;

[Collection(nameof(Reading.OneAtATime))]
public sealed class ProtectedNamesTests
{
    [Theory]
    [InlineData("Min-su", "He met Min-su there.")]
    [InlineData("Min-su", "MIN-SU")]
    [InlineData("Min-su", "min su")]
    [InlineData("Min-su", "Minsu’s house")]
    [InlineData("Minsu", "Min-su")]
    [InlineData("Minsu", "**Min**su")]
    [InlineData("Minsu", "Min\u00ADsu")]
    [InlineData("Kim Min-su", "> Kim\n> Min-su")]
    [InlineData("Kim Min-su", "_Kim_ **Min**-su")]
    [InlineData("René Śliwa", "rene sliwa")]
    [InlineData("Rene Sliwa", "Rene\u0301 S\u0301liwa")]
    [InlineData("Rene\u0301", "René")]
    [InlineData("René", "Ren&eacute; went")]
    [InlineData("René", "title: \"Ren\\u00e9\"")]
    [InlineData("René", "[x](/a/ren%C3%A9)")]
    [InlineData("Łukasz Weiß", "lukasz weiss")]
    [InlineData("Söner", "SÖNER")]
    [InlineData("İlker", "ilker")]
    [InlineData("Anna", "Ａｎｎａ")]
    [InlineData("Γιώργος", "ΓΙΩΡΓΟΣ")]
    [InlineData("محمد", "قال مُحَمَّد")]
    [InlineData("민수", "김민수가")]
    [InlineData("민수", "\u1106\u1175\u11AB\u1109\u116E")]
    [InlineData("王明", "小王明说")]
    [InlineData("ホンダ", "ｶﾎﾝﾀﾞｶﾞ")]
    [InlineData("ບຸນມີ", "ທ້າວບຸນມີໄປ")]
    [InlineData("+856 20 5555", "call +856205555")]
    public void A_name_is_found_however_it_is_written(string name, string text)
    {
        using var folder = new ContentFolder().With("news/a.md", text);
        var finding = Assert.Single(new ProtectedNames([name]).Check(folder.Path));
        Assert.Equal((Rule.ProtectedName, "news/a.md"), (finding.Rule, finding.File));
        Assert.True(finding.Line >= 1);
    }

    [Theory]
    [InlineData("Anna", "Annabel and Hanna")]
    [InlineData("Amin", "I am in prison.")]
    [InlineData("Along", "a long way")]
    [InlineData("Min", "Minsu")]
    [InlineData("Kim Min-su", "Kim and Min-su")]
    [InlineData("กิ", "กุ")]
    [InlineData("# Bae", "Bae")]
    public void Another_word_is_no_name(string name, string text)
    {
        using var folder = new ContentFolder().With("news/a.md", text);
        Assert.Empty(new ProtectedNames([name]).Check(folder.Path));
    }

    [Fact]
    public void Every_kind_of_file_is_looked_into_and_its_place_is_said_without_the_name()
    {
        using var folder = new ContentFolder()
            .With("sources.yml", "a:\n  title: By Samyoung\n")
            .With("news/visit/index.md",
                "---\ntitle: A\nphotos: [{file: a.jpg, caption: 'x Samyoung'}]\n---\n\nText and\nSamyoung, and Samyoung.\n")
            .With("news/visit/samyoung-at-home.jpg", [0xFF, 0xD8])
            .With("news/visit/b.jpg", [0xFF, 0xD8, .. "Owner: Samyoung"u8, 0xFF])
            .With("news/visit/c.jpg", [0xFF, 0xD8, .. Encoding.Unicode.GetBytes("Samyoung")])
            .With("news/.samyoung/notes.txt", "x")
            .With("README.md", "Ask Samyoung.")
            .With("news/old.md", Encoding.Latin1.GetBytes("é Samyoung"));
        var findings = new ProtectedNames(["# the people in the letters", "", " Samyoung ", "Ann"])
            .Check(folder.Path)
            .Select(finding => (finding.File, finding.Line, finding.Column))
            .ToArray();
        Assert.Equal(
            [
                ("README.md", 1, 5), ("news/.…/notes.txt", 0, 0), ("news/old.md", 0, 0), ("news/visit/b.jpg", 0, 0),
                ("news/visit/c.jpg", 0, 0), ("news/visit/index.md", 3, 36), ("news/visit/index.md", 7, 1),
                ("news/visit/index.md", 7, 15), ("news/visit/…-at-home.jpg", 0, 0), ("sources.yml", 2, 13),
            ],
            findings.OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Column));
    }

    [Fact]
    public void What_other_findings_quote_of_a_name_is_hidden()
    {
        using var folder = new ContentFolder()
            .WithTrial("Text.", "topics: [Samyoung Kim!]\nsamyoung: x")
            .With("news/samyoung.md", "no front matter");
        var names = new ProtectedNames(["Samyoung"]);
        var reading = folder.Read();
        Assert.Contains(reading.Findings, finding => finding.ToString().Contains("samyoung", StringComparison.OrdinalIgnoreCase));
        var findings = names.AddTo(reading.Findings, folder.Path);
        Assert.True(findings.Length > reading.Findings.Length);
        Assert.DoesNotContain(findings, finding => finding.ToString().Contains("samyoung", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_list_of_notes_alone_is_empty() => Assert.True(new ProtectedNames(["# Samyoung", "", "—"]).IsEmpty);

    [Fact]
    public void Two_thousand_names_are_looked_for_in_a_megabyte_within_two_seconds()
    {
        var random = new Random(5);
        string Name() => new([.. Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)('a' + random.Next(26)))]);
        using var folder = new ContentFolder().With("news/a.md", string.Join(' ', Enumerable.Range(0, 150_000).Select(_ => Name())));
        var before = Environment.CpuUsage.TotalTime;
        Assert.NotNull(new ProtectedNames(Enumerable.Range(0, 2000).Select(_ => Name() + " " + Name())).Check(folder.Path).ToArray());
        Assert.True(Environment.CpuUsage.TotalTime - before < TimeSpan.FromSeconds(4));
    }
}
