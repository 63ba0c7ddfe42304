using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class LetterModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public override string Title => LetterWords.Title(Country);

    public override string Description => LetterWords.Description(Country);

    public string Letter => LetterWords.Text(
        Country, Site.AddressOf(Paths.Country(Country.Slug)), Site.RankingEditions.FirstOrDefault()?.Edition);

    public string MailAddress => LetterWords.MailAddress(Country, Letter);
}
