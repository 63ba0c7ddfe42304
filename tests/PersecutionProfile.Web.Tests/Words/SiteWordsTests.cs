using System.Reflection;
using System.Text.RegularExpressions;
using PersecutionProfile.Content;
using PersecutionProfile.Content.BaseFacts;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Words;

/// <summary>What the site says, in each of its languages: nothing is missing, no part of a sentence is dropped.</summary>
public sealed partial class SiteWordsTests
{
    /// <summary>Names that are written alike in every language, and words on keyboards and paper.</summary>
    private static readonly string[] Names =
    [
        "Open", "Doors", "World", "Watch", "List", "CSV", "JSON", "EPUB", "WhatsApp", "Letter", "Shift", "Factbook", "The", "Amen",
        "Atom", "ZIP", "verify", "sha", "sum", "check",
        "Cookie", "cookie", "cookies", "RSS", "Window",
    ];

    private static readonly CountryName Country = new("❶", "❶", "❶", "❶", "❶");

    public static TheoryData<string> Tags => [.. Language.Shipped.Select(language => language.Tag)];

    /// <summary>
    /// CLDR's samples of the plural categories,
    /// https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html.
    /// </summary>
    public static TheoryData<string, int[][]> Plurals => new()
    {
        { "en", [[1], [2, 5, 16, 100, 1000]] },
        { "ar", [[1], [2], [3, 5, 10, 103, 110, 1003], [11, 16, 26, 99, 111, 1011], [100, 102, 200, 202, 1000]] },
        { "fa", [[1], [2, 16, 100, 1000]] },
        { "ko", [[1, 2, 16, 100, 1000]] },
        { "es", [[1], [2, 16, 100, 1000]] },
        { "fr", [[1], [2, 16, 100, 1000]] },
        { "pt", [[1], [2, 16, 100, 1000]] },
        { "zh", [[1, 2, 16, 100, 1000]] },
    };

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_sentence_is_said(string tag)
    {
        var words = SiteWords.Find(tag)!;
        Assert.Equal(tag, words.Language.Tag);
        foreach (var (name, sentence) in Sentences(words))
            Assert.True(sentence.Trim().Length > 0, $"{tag}: {name} says nothing.");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Nothing_that_a_sentence_is_given_is_dropped(string tag)
    {
        foreach (var (name, sentence) in Sentences(SiteWords.Find(tag)!))
        {
            var said = Sentences(English).Single(other => other.Name == name).Sentence;
            foreach (var part in "❶❷❸❹❺❻".Where(said.Contains))
                Assert.True(sentence.Contains(part), $"{tag}: {name} drops {part}: {sentence}");
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Links_stand_where_the_English_has_them(string tag)
    {
        foreach (var (name, sentence) in Sentences(SiteWords.Find(tag)!))
            Assert.Equal((name, Marks(Sentences(English).Single(other => other.Name == name).Sentence)), (name, Marks(sentence)));

        static string Marks(string text) => string.Concat(text.Where(sign => sign is '[' or ']'));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_English_is_left(string tag)
    {
        if (tag == "en")
            return;
        var isLatin = tag is "es" or "fr" or "pt";
        foreach (var (name, sentence) in Sentences(SiteWords.Find(tag)!))
        {
            var left = Latin().Matches(sentence).Select(match => match.Value)
                .Where(word => isLatin ? EnglishWords.Contains(word) : !Names.Contains(word) && word.Length > 2);
            Assert.True(!left.Any(), $"{tag}: {name}: {sentence}");
        }
    }

    [Theory]
    [MemberData(nameof(Plurals))]
    public void Numbers_of_one_plural_category_are_said_alike(string tag, int[][] categories)
    {
        var words = SiteWords.Find(tag)!;
        Func<int, string>[] sentences =
        [
            words.Search.CountedStories, words.Search.CountedPrayers, words.Search.AndGeneralPrayers, words.Search.Found,
            words.Stories.MonthsAgo, words.Stories.YearsAgo,
        ];
        foreach (var sentence in sentences)
        {
            // Of months and years ago, one is said in words of its own.
            foreach (var category in categories.Where(category => category[0] > 1))
                Assert.Single(category.Select(number => Digits().Replace(sentence(number), "#")).Distinct());
        }
    }

    [Theory]
    [InlineData("en", "28 November 2026", "about 2022", "50,000", "1,234.5")]
    [InlineData("ko", "2026년 11월 28일", "2022년경", "50,000", "1,234.5")]
    [InlineData("zh", "2026年11月28日", "约2022年", "50,000", "1,234.5")]
    [InlineData("fa", "۲۸ نوامبر ۲۰۲۶", "حدود ۲۰۲۲", "۵۰٬۰۰۰", "۱٬۲۳۴٫۵")]
    [InlineData("ar", "28 نوفمبر 2026", "نحو 2022", "50,000", "1,234.5")]
    [InlineData("fr", "28 novembre 2026", "vers 2022", "50\u202f000", "1\u202f234,5")]
    [InlineData("pt", "28 de novembro de 2026", "por volta de 2022", "50.000", "1.234,5")]
    [InlineData("es", "28 de noviembre de 2026", "hacia 2022", "50\u202f000", "1\u202f234,5")]
    public void Dates_are_Gregorian_and_numbers_in_the_digits_of_the_language(
        string tag, string day, string about, string thousands, string fraction)
    {
        var dates = SiteWords.Find(tag)!.Dates;
        Assert.Equal(day, dates.Of(new DateOnly(2026, 11, 28)));
        Assert.Equal(about, dates.Of(PartialDate.Parse("about 2022")));
        Assert.Equal(thousands, dates.Number(50_000));
        Assert.Equal(fraction, dates.Number(1234.5m));
        Assert.Equal(7, Enum.GetValues<DayOfWeek>().Select(dates.Weekday).Distinct().Count());
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => dates.OfMonth(new DateOnly(2026, month, 1))).Distinct().Count());
    }

    [Theory]
    [InlineData("en", "1 January 2027", "Friday, 1 January 2027", "11 January 2027")]
    [InlineData("fr", "1er janvier 2027", "vendredi 1er janvier 2027", "11 janvier 2027")]
    [InlineData("pt", "1º de janeiro de 2027", "sexta-feira, 1º de janeiro de 2027", "11 de janeiro de 2027")]
    [InlineData("es", "1 de enero de 2027", "viernes, 1 de enero de 2027", "11 de enero de 2027")]
    public void The_first_of_a_month_is_an_ordinal_where_usage_has_one(string tag, string first, string withWeekday, string eleventh)
    {
        var dates = SiteWords.Find(tag)!.Dates;
        Assert.Equal(first, dates.Of(new DateOnly(2027, 1, 1)));
        Assert.Equal(withWeekday, dates.WithWeekday(new DateOnly(2027, 1, 1)));
        Assert.Equal(eleventh, dates.Of(new DateOnly(2027, 1, 11)));
        Assert.DoesNotContain("1", dates.OfMonth(new DateOnly(2027, 1, 1)), StringComparison.Ordinal);
    }

    private static readonly string[] Patterns = ["Digits", "Day", "DayWithWeekday", "FirstOfMonth", "Month", "Year"];

    private static SiteWords English => SiteWords.Find("en")!;

    private static readonly HashSet<string> EnglishWords =
        [.. "the of and with which from this that country pray prayer are what you your not here read".Split(' ')];

    /// <summary>All that the words say, with numbered signs for what a sentence is given.</summary>
    private static IEnumerable<(string Name, string Sentence)> Sentences(SiteWords words) =>
        typeof(SiteWords).GetProperties()
            .Where(group => group.PropertyType.IsClass && group.PropertyType.Name.EndsWith("Words", StringComparison.Ordinal))
            .SelectMany(group => group.PropertyType.GetProperties().SelectMany(property =>
                Say(property, group.GetValue(words)!).Select((sentence, index) => ($"{group.Name}.{property.Name}.{index}", sentence))));

    private static IEnumerable<string> Say(PropertyInfo property, object group) => property.GetValue(group) switch
    {
        string when property.Name == "Comma" || (group is DateWords && Patterns.Contains(property.Name)) => [],
        string text => [text],
        Delegate sentence => Arguments(sentence.Method.GetParameters()).Select(given => (string)sentence.DynamicInvoke(given)!),
        _ => [],
    };

    private static IEnumerable<object[]> Arguments(ParameterInfo[] parameters) => parameters switch
    {
        [{ ParameterType.IsEnum: true } only] => Enum.GetValues(only.ParameterType).Cast<object>().Select(value => new[] { value }),
        [{ ParameterType: var type }] when type == typeof(decimal) =>
            new[] { 1m, 1.5m, 3m, 11m, 150m }.Select(number => new object[] { number }),
        [{ ParameterType: var type }] when type == typeof(int) => new[] { 1, 2, 3, 11, 100 }.Select(number => new object[] { number }),
        _ =>
        [
            [
                .. parameters.Select((parameter, index) =>
                    parameter.ParameterType == typeof(CountryName) ? (object)Country : "❶❷❸❹❺❻"[index].ToString())
            ]
        ],
    };

    [GeneratedRegex(@"(?<!\p{L})[A-Za-z]+(?!\p{L})")]
    private static partial Regex Latin();

    [GeneratedRegex("[0-9۰-۹.,٬\\u202f]+")]
    private static partial Regex Digits();
}
