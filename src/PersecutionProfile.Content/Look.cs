using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Content;

/// <summary>What whoever adopts the site has changed of its look, which is one small stylesheet.</summary>
public sealed record Look(Accent? Accent, Logo? Logo)
{
    /// <summary>To be read after all stylesheets of the site that set colours.</summary>
    public string Stylesheet => $"{Accent?.Stylesheet}{(Logo is null ? "" : Logo.Stylesheet)}";

    /// <summary>Changes with it, so that browsers may keep it for good.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Stylesheet)))[..10];
}

/// <summary>The colour of links and marks, in the light look and in the dark one.</summary>
public sealed record Accent(Colour Light, Colour Dark)
{
    /// <summary>WCAG 2.2, 1.4.6 Contrast (Enhanced).</summary>
    public const double LeastContrast = 7;

    /// <summary>
    /// <c>--panel</c> of <c>site.css</c>, on which the accent stands, too: what has enough contrast to it has more to the paper,
    /// which is lighter here and darker there.
    /// </summary>
    public static Colour LightGround { get; } = new(0xf4, 0xed, 0xe0);

    public static Colour DarkGround { get; } = new(0x21, 0x1e, 0x1a);

    /// <summary>The first for paper, too; forced colours are the reader's own.</summary>
    public string Stylesheet =>
        $":root{{--accent:{Light}}}@media screen and (prefers-color-scheme:dark){{:root{{--accent:{Dark}}}}}"
        + "@media (forced-colors:active){:root{--accent:LinkText}}";
}

/// <summary>A picture beside the name of the site.</summary>
/// <param name="Form">What is served of it.</param>
public sealed record Logo(MadePhoto Picture, PhotoForm Form)
{
    // The header is one row, in which name, menu, search, languages and the way out have little room left in some languages.
    private const int MostHeight = 32, MostWidth = 48;

    /// <summary>Beside the name, or above it where the window is narrow.</summary>
    public const string Stylesheet =
        "header .brand{display:flex;align-items:center;gap:.5rem}.languages summary{white-space:nowrap}"
        + "@media (width<30rem){header .brand{flex-direction:column;align-items:start;justify-content:center;gap:0}"
        + "header .brand img{inline-size:auto;block-size:1.25rem}}";

    /// <summary>In pixels of the page.</summary>
    public int Width => Shown(Form.Width);

    public int Height => Shown(Form.Height);

    private double Scale => Math.Min((double)MostHeight / Form.Height, (double)MostWidth / Form.Width);

    /// <summary>Its smallest form: it is shown small.</summary>
    public static Logo Of(MadePhoto picture) =>
        new(picture, picture.Forms.Where(form => form.Format == PhotoFormat.WebP).MinBy(form => form.Width)!);

    private int Shown(int pixels) => Math.Max(1, (int)Math.Round(pixels * Scale));
}
