using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class LetterModel(SiteContent site, Address at) : SitePage(site, at)
{
    public Country Country { get; } = at.About<Country>();

    public override string Title => LetterWords.Title(Country);

    public override string Description => LetterWords.Description(Country);

    public override ImmutableArray<Crumb> Trail => [new("Countries", Paths.Countries), new(Country.Title, Paths.Country(Country.Slug))];

    public string Letter => LetterWords.Text(
        Country, Site.AddressOf(Paths.Country(Country.Slug)), Site.RankingEditions.FirstOrDefault()?.Edition);

    public string MailAddress => LetterWords.MailAddress(Country, Letter);
}
