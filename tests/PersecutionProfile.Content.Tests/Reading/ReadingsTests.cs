using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What is offered in place of a date or a number is itself read, and in one way.</summary>
public sealed partial class ReadingsTests
{
    private static Arbitrary<string> Texts(string letters, params string[] words) =>
        Gen.OneOf(Gen.Elements(letters.ToCharArray()).Select(letter => letter.ToString()), Gen.Elements(words))
            .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Every_offered_number_is_read() =>
        Prop.ForAll(
            Texts("0123456789012345678901234567890123456789.,' -+%", " million", "k", "about ", ">", "00", "000", ".000", " to "), text =>
            Offers(FigureReadings.Explain(text))
                .All(offer => FigureReadings.Explain(offer) is null && FigureValue.Parse(offer) is not FigureValue.Words))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Every_offered_date_is_read() =>
        Prop.ForAll(
            Texts("0123456789./- ", "2026", "11", "23", " November ", "Feb", " 18:30", " 6 pm", "T18:30Z", "about ", "st", ","), text =>
            Offers(DateReadings.Explain(text, DateForm.Partial, out _)).All(offer => PartialDate.TryParse(offer, out _))
            && Offers(DateReadings.Explain(text, DateForm.Moment, out _)).All(offer => Values.TryParseMoment(offer, out _))
            && Offers(DateReadings.Explain(text, DateForm.Day, out _)).All(offer => DateOnly.TryParseExact(offer, "yyyy-MM-dd", out _)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    private static IEnumerable<string> Offers(string? sentence) =>
        sentence is null || sentence.StartsWith("The calendar", StringComparison.Ordinal)
            ? []
            : Offer().Matches(sentence).Select(offer => offer.Groups[1].Value).Where(offer => offer != "about");

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Offer();
}
