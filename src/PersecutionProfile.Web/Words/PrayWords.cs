using PersecutionProfile.Content.BaseFacts;

namespace PersecutionProfile.Web.Words;

/// <summary>What pages of prayer say.</summary>
public sealed record PrayWords
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required Func<CountryName, string> PrayFor { get; init; }
    public required Func<CountryName, string> DescriptionOf { get; init; }
    public required string Together { get; init; }
    public required string NoneOpen { get; init; }
    public required Func<CountryName, string> NoneYet { get; init; }

    /// <summary>The heading of a country whose day it is.</summary>
    public required string Today { get; init; }

    /// <summary>Behind it stands what was yesterday.</summary>
    public required Func<string, string> Yesterday { get; init; }

    public required Func<string, string> Tomorrow { get; init; }

    /// <summary>A day and its country.</summary>
    public required Func<string, string, string> DayAndCountry { get; init; }

    public required string Days { get; init; }
    public required string Calendar { get; init; }
    public required Func<string, string> OnDay { get; init; }
    public required Func<CountryName, string> OnDayDescription { get; init; }
    public required string Points { get; init; }

    /// <summary>The heading of written prayers.</summary>
    public required string Words { get; init; }

    /// <summary>Of one without a title.</summary>
    public required string APrayer { get; init; }

    public required string Thanksgiving { get; init; }
    public required string Overdue { get; init; }
    public required string General { get; init; }
    public required string ByCountry { get; init; }
    public required Func<CountryName, string> WhatIsKnown { get; init; }

    /// <summary>[The calendar file] and, behind it, its address.</summary>
    public required string Subscribe { get; init; }

    public required string SubscribeEnd { get; init; }
}
