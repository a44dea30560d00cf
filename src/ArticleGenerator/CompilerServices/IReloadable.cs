namespace ArticleGenerator.CompilerServices;

/// <summary>An object made from code that can change while the program runs.</summary>
internal interface IReloadable
{
    /// <summary>Makes everything again on next use.</summary>
    void Forget();
}
