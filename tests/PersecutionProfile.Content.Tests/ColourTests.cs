namespace PersecutionProfile.Content.Tests;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#7a2c12", "#7a2c12")]
    [InlineData("#FBF8F1", "#fbf8f1")]
    [InlineData("#7a2c1", null)]
    [InlineData("#7a2c122", null)]
    [InlineData("7a2c12", null)]
    [InlineData("#7a2c1g", null)]
    [InlineData("#7a2c12\n", null)]
    [InlineData("#-12345", null)]
    [InlineData("", null)]
    public void It_is_six_digits_behind_a_sign(string text, string? expected) =>
        Assert.Equal(expected, Colour.TryParse(text, out var colour) ? colour.ToString() : null);

    // Of WebAIM's contrast checker.
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.47)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#ff0000", "#000000", 5.25)]
    public void Contrast_is_that_of_WCAG(string one, string two, double contrast)
    {
        Assert.Equal(contrast, Math.Floor(Of(one).ContrastTo(Of(two)) * 100) / 100);
        Assert.Equal(Of(one).ContrastTo(Of(two)), Of(two).ContrastTo(Of(one)));
    }

    [Theory]
    [InlineData("#e07020")]
    [InlineData("#ffffff")]
    [InlineData("#00ff00")]
    [InlineData("#000000")]
    public void The_nearest_that_can_be_read_is_barely_readable_or_itself(string text)
    {
        foreach (var (end, ground) in new[] { (Colour.Black, Accent.LightGround), (Colour.White, Accent.DarkGround) })
        {
            var nearest = Of(text).Towards(end, ground, Accent.LeastContrast);
            Assert.True(nearest.ContrastTo(ground) >= 7, $"{nearest} on {ground}");
            Assert.True(nearest == Of(text) || nearest.ContrastTo(ground) < 7.3, $"{nearest} on {ground}");
        }
    }

    private static Colour Of(string text) => Colour.TryParse(text, out var colour) ? colour : throw new FormatException(text);
}
