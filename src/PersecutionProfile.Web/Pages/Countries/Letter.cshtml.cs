using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

public sealed class LetterModel(SiteContent site, Address at) : PageBelowCountry(site, at)
{
    public override string Title => Words.Letter.Title(Words.NameOf(Country));

    public override string Description => Words.Letter.Description(Words.NameOf(Country));

    public IEnumerable<string> Letter => Words.Letter.Lines(
        Country, Words.NameOf(Country), Site.AddressOf(Paths.Country(Country.Slug)), Site.RankingEditions.FirstOrDefault()?.Edition,
        Site.Speaks(Country));

    public string MailAddress => Words.Letter.MailAddress(Words.NameOf(Country), Letter);
}
