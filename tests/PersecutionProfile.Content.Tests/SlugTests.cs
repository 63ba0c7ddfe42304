using FsCheck;
using FsCheck.Fluent;

namespace PersecutionProfile.Content.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("laos")]
    [InlineData("north-korea")]
    [InlineData("2026")]
    public void Lower_case_letters_digits_and_single_hyphens_are_a_slug(string text) => Assert.Equal(text, Slug.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Laos")]
    [InlineData("-laos")]
    [InlineData("laos-")]
    [InlineData("north--korea")]
    [InlineData("north_korea")]
    [InlineData("north korea")]
    [InlineData("laos\n")]
    [InlineData("récit")]
    [InlineData("١")]
    [InlineData("../laos")]
    public void Anything_else_is_no_slug(string text) => Assert.False(Slug.TryParse(text, out _));

    [Fact]
    public void A_slug_has_at_most_a_hundred_characters()
    {
        Assert.True(Slug.TryParse(new string('a', 100), out _));
        Assert.False(Slug.TryParse(new string('a', 101), out _));
    }

    [Theory]
    [InlineData("Côte d’Ivoire", "cote-divoire")]
    [InlineData("  A face behind the fence! ", "a-face-behind-the-fence")]
    [InlineData("Łódź, Straße & Ærø", "lodz-strasse-aero")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("라오스 2026", "2026")]
    public void A_title_makes_the_nearest_slug(string title, string slug)
    {
        Assert.True(Slug.TryMake(title, out var made));
        Assert.Equal(slug, made.Value);
    }

    [Theory]
    [InlineData("라오스")]
    [InlineData("北朝鮮")]
    [InlineData("كوريا الشمالية")]
    [InlineData("Эритрея")]
    [InlineData("…")]
    [InlineData("\uD800")]
    public void A_title_without_Latin_letters_makes_none(string title) => Assert.False(Slug.TryMake(title, out _));

    [Fact]
    public void Whatever_is_made_is_a_slug() =>
        Prop.ForAll<string>(text => text is null || !Slug.TryMake(text, out var made) || Slug.Parse(made.Value) == made)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_unit_of_UTF16_can_stand_in_a_title() =>
        Assert.All(Enumerable.Range(0, 0x10000), unit => Slug.TryMake($"a{(char)unit}b", out _));

    [Fact]
    public void A_slug_makes_itself() =>
        Prop.ForAll(
            Gen.Elements("abcxyz059".ToCharArray()).NonEmptyListOf().Select(letters => string.Join('-', letters.Take(50))).ToArbitrary(),
            text => Slug.TryMake(text, out var made) && made.Value == text).QuickCheckThrowOnFailure();
}
