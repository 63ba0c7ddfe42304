using System.Collections.Frozen;

namespace PersecutionProfile.Content.Reading;

/// <summary>What an entry may name that stands in other files.</summary>
/// <param name="CountryNames">The name to show by the slug of each known country; null for one that is not to be named now.</param>
/// <param name="StorySlugs">The stories of the folder, published or not.</param>
internal sealed record ReadingContext(
    FrozenDictionary<Slug, Source> Sources,
    FrozenDictionary<Slug, FigureDefinition> Figures,
    FrozenDictionary<Slug, string?> CountryNames,
    FrozenSet<Slug> StorySlugs);
