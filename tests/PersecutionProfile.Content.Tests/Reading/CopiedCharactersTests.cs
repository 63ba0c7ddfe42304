namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>Characters that a script, an emoji or good typography needs; those that do harm are under Mistakes/.</summary>
public sealed class CopiedCharactersTests
{
    [Theory]
    [InlineData("می\u200Cخواهم دعا کنم")] // Persian: a zero-width non-joiner within a word
    [InlineData("\u0915\u094D\u200D\u0937 and \u0D28\u0D4D\u200D")] // Devanagari and Malayalam: a joiner asks for a form
    [InlineData("Family \U0001F468\u200D\U0001F469\u200D\U0001F467, heart \u2764\uFE0F\u200D\U0001F525")]
    [InlineData("ភាសា\u200Bខ្មែរ and ลาว\u200Bไทย and ມື້\u200Bນີ້")] // Khmer, Thai, Lao: a line may break there
    [InlineData("כנסייה (Church)\u200F and \u200Eملاوس\u200E")]
    [InlineData("«\u00A0Laos\u00A0»\u202F: 400\u00A0000 chrétiens, M.\u00A0Dupont, peut\u2011être")]
    [InlineData("平和　祈り")]
    [InlineData("Text with a space at its end\u00A0\n\u00A0and one at its start.")]
    public void Is_left_alone_in_prose(string words)
    {
        using var folder = new ContentFolder()
            .WithLaos($"{words}\n\n- {words}\n\n## {words}\n\nText.")
            .WithTrial(keys: $"countries: [laos]\ndateline: \"{words.Split('\n')[0].TrimEnd()}\"");

        Assert.DoesNotContain(folder.Findings, finding => finding.Contains("(copied-character)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: A\u00A0trial", false)]
    [InlineData("title: A trial\u00A0", true)]
    [InlineData("title\u00A0: A trial", true)]
    [InlineData("\u00A0title: A trial", true)]
    [InlineData("reported: about\u00A02022", true)]
    [InlineData("reported: 2022\u201101", true)]
    [InlineData("countries: [laos,\u00A0vietnam]", true)]
    [InlineData("sources: open\u2011doors", true)]
    [InlineData("dateline: Un village à 5\u00A0km de la frontière", false)]
    [InlineData("dateline: a well\u2011known place", false)]
    [InlineData("topics:\n  -\u00A0women", true)]
    [InlineData("title: la\u200Cos", true)]
    [InlineData("title: \uFB03ne", true)]
    public void Between_the_two_lines_a_space_does_harm_at_keys_names_numbers_and_dates(string line, bool isFound)
    {
        using var folder = new ContentFolder().With("news/trial.md", $"---\n{line}\n---\nText.\n");

        Assert.Equal(isFound, folder.Findings.Any(finding => finding.Contains("(copied-character)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("##\u00A0Heading")]
    [InlineData("> -\u00A0item")]
    [InlineData("1.\u202Fitem")]
    [InlineData("\u00A0\u00A0- item")]
    [InlineData("One.\n\u00A0\nTwo.")]
    [InlineData("[words](\u00A0/countries/laos)")]
    [InlineData("Text.[^open\u2011doors]")]
    public void In_a_text_a_space_does_harm_where_Markdown_reads_it(string body)
    {
        using var folder = new ContentFolder().WithLaos(body);

        Assert.Contains(folder.Findings, finding => finding.Contains("(copied-character)", StringComparison.Ordinal));
    }
}
