using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

public static class ListingWords
{
    extension(Listing listing)
    {
        /// <summary>Tells the pages of one list apart in their titles.</summary>
        public string PageWords => listing.Number == 1 ? "" : $", page {listing.Number}";
    }
}
