using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>A letter about a country, in ten lines, to those who represent the reader.</summary>
public static class LetterWords
{
    public const string Lead = "Ten lines to copy, in about twenty minutes. What stands in square brackets is for you to fill in.";
    public const string Before = "Before you write";

    public const string Watched =
        "If you live where you may be watched, or have family in the country, do not write. Pray instead: that is enough.";

    public const string Representative =
        "Your parliament's own website says who represents you and how to write. Write in its language; the lines are yours to translate.";

    public const string OwnWords =
        "Change the lines into your own words, and add why it matters to you. Name nobody who is in danger, and send no photo.";

    public const string Answer =
        "If no answer comes within some weeks, ask once more. Say thank you for every answer.";

    public const string Heading = "The letter";
    public const string SubjectLabel = "Subject";
    public const string Mail = "Open in your e-mail program";
    public const string Copy = "Or touch the letter: it is selected as a whole, ready to be copied.";

    public static string Title(Country country) => $"Write to your representative about {country.InText}";

    public static string Description(Country country) => $"A letter of ten lines about {country.InText}, to copy or to send by e-mail.";

    public static string Subject(Country country) => $"Freedom to believe in {country.InText}";

    /// <param name="profile">The address of the country's page.</param>
    /// <param name="edition">The newest of the World Watch List; a rank on an older one is out of date.</param>
    public static string Text(Country country, string profile, int? edition) => string.Join('\n',
        [
            "Dear [name of your representative],",
            "I live in [your town], and you represent me in parliament.",
            $"I am writing about Christians and people of other faiths in {country.InText}.",
            $"A profile that gathers published reports says: “{country.Summary}”",
            $"{Ranked(country, edition)}The sources are listed at {profile}",
            "May I ask you to put three questions to our government?",
            $"1. What does it do so that everybody in {country.InText} may believe, worship and change faith without fear?",
            "2. Will it speak up for those there who are held, driven out or threatened for what they believe?",
            "3. Will people who had to flee from there be given a fair hearing here?",
            "I do not ask this against any people or religion. Please let me know what you learn. Thank you for your work. [your name and address]",
        ]);

    /// <summary>The address that opens it in the reader's own program, without whom it is for (RFC 6068).</summary>
    public static string MailAddress(Country country, string letter)
    {
        var body = letter.Replace("\n", "\r\n\r\n", StringComparison.Ordinal);
        return $"mailto:?subject={Uri.EscapeDataString(Subject(country))}&body={Uri.EscapeDataString(body)}";
    }

    private static string Ranked(Country country, int? edition) => country.LatestRank is { } latest && latest.Edition == edition
        ? $"Open Doors puts it at number {latest.Rank} of its World Watch List {latest.Edition}. "
        : "";
}
