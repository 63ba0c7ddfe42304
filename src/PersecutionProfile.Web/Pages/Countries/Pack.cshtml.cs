using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>
/// One file that holds all there is of a country that may be carried away, to be kept on a telephone or a stick and read without
/// a network.
/// </summary>
public sealed class PackModel(SiteContent site, Address at)
    : CountryForm(site.Carried, at with { Subject = site.Carried.FindCountry(at.About<Country>().Slug) })
{
    /// <summary>What it takes at most.</summary>
    public const int Kilobytes = 100;

    /// <summary>Bytes that stories may take so that the file stays under 100,000.</summary>
    private const int RoomForStories = 70_000;

    /// <summary>What a statement of a figure takes, with its row.</summary>
    private const int BytesOfFigure = 400;

    /// <summary>What a correction takes besides its text.</summary>
    private const int BytesOfCorrection = 300;

    public override string Title => Words.Forms.PackTitle(Words.NameOf(Country));

    /// <summary>Says nothing, like that of the discreet sheet: a saved copy shows it.</summary>
    public override string TabTitle => Words.Forms.NeutralTitle;

    public override string Stylesheet => "pack.css";

    /// <summary>Goes into the file as it is: the policy allows these bytes alone.</summary>
    public string Style { get; } = string.Concat(
    [
        .. new[] { "site.css", "paper.css", "edition.css" }.Select(Assets.TextOf),
        site.Settings.Look?.Stylesheet ?? "",
        Assets.TextOf("pack.css"),
    ]);

    /// <summary>Stands in the file too, so that the saved copy asks for nothing either.</summary>
    public string OwnPolicy =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>The newest, as many as have room.</summary>
    public ImmutableArray<Story> Stories
    {
        get
        {
            var room = RoomForStories - Bytes(Country) - Points
                .Sum(Bytes) - (BytesOfFigure * Country.Figures.Sum(group => group.Figures.Length));
            return [.. Site.StoriesOf(Country).TakeWhile(story => (room -= Bytes(story) + (200 * story.Sources.Length)) > 0)];
        }
    }

    public int StoriesLeftOut => Site.StoriesOf(Country).Length - Stories.Length;

    public IEnumerable<string> NamesChanged =>
        new Entry[][] { [Country], [.. Points], [.. Stories] }.SelectMany(entries => entries).SelectMany(entry => entry.NamesChanged);

    protected override string ContentSecurityPolicy => $"{OwnPolicy}; frame-ancestors 'none'";

    private static int Bytes(Entry entry) =>
        Encoding.UTF8.GetByteCount(entry.Body.Html) + entry.Corrections
            .Sum(correction => BytesOfCorrection + Encoding.UTF8.GetByteCount(correction.Text));
}
