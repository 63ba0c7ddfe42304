using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Tests.Pages;

/// <summary>Texts where room is given.</summary>
public class CountriesFittingTests
{
    [Theory]
    [InlineData("Short.", 10, "Short.")]
    [InlineData("One sentence. Another one. A third.", 30, "One sentence. Another one. …")]
    [InlineData("No sentence ends early in this", 16, "No sentence …")]
    [InlineData("Unbrokenwordthatislong", 10, "Unbroken …")]
    [InlineData("주님 이 땅을 기억하소서", 14, "주님 이 땅을 …")]
    public void A_text_keeps_the_sentences_that_have_room(string text, int room, string expected) =>
        Assert.Equal(expected, text.Shorten(room));

    [Fact]
    public void Whatever_is_shortened_fits_and_is_the_beginning_of_the_text() =>
        Prop.ForAll<NonNull<string>, PositiveInt>((text, room) =>
        {
            var shortened = text.Get.Shorten(room.Get + 4);
            return shortened == text.Get
                || (Fitting.Width(shortened) <= room.Get + 4 && text.Get.StartsWith(shortened[..^2], StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_lost_between_the_parts_of_a_text() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            static string Letters(IEnumerable<string> parts) =>
                string.Concat(parts.SelectMany(part => part.Where(sign => !char.IsWhiteSpace(sign))));
            return Letters(text.Get.Split(3, 10)) == Letters([text.Get]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Short_texts_leave_their_room_to_long_ones()
    {
        var texts = Fitting.ShortenAll([new string('a', 30), string.Concat(Enumerable.Repeat("word ", 40)).Trim(), "b"], 20, 10);
        Assert.Equal(new string('a', 30), texts[0]);
        Assert.Equal("b", texts[2]);
        Assert.InRange(texts[1].Length, 120, 160);
    }
}
