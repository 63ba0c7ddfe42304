using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Charts;

namespace PersecutionProfile.Web.Pages.Figures;

/// <summary>One figure over all countries, and in each by date and publisher.</summary>
public sealed class FigureModel(SiteContent site, Address at) : SitePage(site, at)
{
    public FigureDefinition Definition { get; } = at.About<FigureDefinition>();

    public override string Title => Words.Figures.TitleOf(Definition.Label);

    public override string Description => Words.Figures.Description(Definition.Label);

    public override ImmutableArray<Crumb> Trail => [new(Words.Sources.Title, Paths.Sources)];

    public ImmutableArray<CountryFigures> Countries =>
    [
        .. Site.Countries.Select(country => (country, group: country.Figures.FirstOrDefault(group => group.Definition == Definition)))
            .Where(pair => pair.group is not null)
            .Select(pair => new CountryFigures(pair.country, pair.group!)),
    ];
}

/// <summary>What is said of one figure in one country.</summary>
public sealed record CountryFigures(Country Country, FigureGroup Group)
{
    /// <summary>Newest first; those without a date last.</summary>
    public IEnumerable<Figure> ByDate => Group.Figures.OrderByDescending(figure => figure.AsOf);

    public FigureChart Chart { get; } = new(Group);
}
