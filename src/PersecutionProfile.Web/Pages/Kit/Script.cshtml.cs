using PersecutionProfile.Content;
using PersecutionProfile.Web.Pages.Countries;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Kit;

/// <summary>Ten minutes of prayer, to be read from a telephone or from paper.</summary>
public sealed class ScriptModel(SiteContent site, Address at) : CountryForm(site, at)
{
    protected override string Name => $"{Words.Kit.Script}{Words.Colon}{Title}";

    public override string Stylesheet => "kit.css";

    public LeaderScript Script { get; } = new(site, [at.About<Country>()]);
}
