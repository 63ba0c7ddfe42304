using System.Runtime.CompilerServices;

namespace PersecutionProfile.Content.Searching;

/// <summary>The index of a snapshot; it goes with it.</summary>
public static class SiteSearch
{
    private static readonly ConditionalWeakTable<SiteContent, Lazy<SearchIndex>> Indexes = [];

    extension(SiteContent site)
    {
        /// <summary>Made when it is first asked for, which takes a moment.</summary>
        public SearchIndex Search => Indexes.GetValue(site, site => new Lazy<SearchIndex>(() => new SearchIndex(site))).Value;
    }
}
